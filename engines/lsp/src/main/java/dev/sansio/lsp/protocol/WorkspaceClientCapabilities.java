package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceClientCapabilities}:
 * in {@link ClientCapabilities}.
 *
 * @param applyEdit optional: {@code boolean}
 * @param workspaceEdit optional: {@code WorkspaceEditClientCapabilities}
 * @param didChangeConfiguration optional: {@code DidChangeConfigurationClientCapabilities}
 * @param didChangeWatchedFiles optional: {@code DidChangeWatchedFilesClientCapabilities}
 * @param symbol optional: {@code WorkspaceSymbolClientCapabilities}
 * @param executeCommand optional: {@code ExecuteCommandClientCapabilities}
 * @param workspaceFolders optional: {@code boolean}, since 3.6.0
 * @param configuration optional: {@code boolean}, since 3.6.0
 * @param semanticTokens optional: {@code SemanticTokensWorkspaceClientCapabilities}, since 3.16.0
 * @param codeLens optional: {@code CodeLensWorkspaceClientCapabilities}, since 3.16.0
 * @param fileOperations optional: {@code FileOperationClientCapabilities}
 * @param inlineValue optional: {@code InlineValueWorkspaceClientCapabilities}, since 3.17.0
 * @param inlayHint optional: {@code InlayHintWorkspaceClientCapabilities}, since 3.17.0
 * @param diagnostics optional: {@code DiagnosticWorkspaceClientCapabilities}, since 3.17.0
 * @param foldingRange optional: {@code FoldingRangeWorkspaceClientCapabilities}, since 3.18.0
 * @param textDocumentContent optional: {@code TextDocumentContentClientCapabilities}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record WorkspaceClientCapabilities(
        @Nullable Boolean applyEdit,
        @Nullable WorkspaceEditClientCapabilities workspaceEdit,
        @Nullable DidChangeConfigurationClientCapabilities didChangeConfiguration,
        @Nullable DidChangeWatchedFilesClientCapabilities didChangeWatchedFiles,
        @Nullable WorkspaceSymbolClientCapabilities symbol,
        @Nullable ExecuteCommandClientCapabilities executeCommand,
        @Nullable Boolean workspaceFolders,
        @Nullable Boolean configuration,
        @Nullable SemanticTokensWorkspaceClientCapabilities semanticTokens,
        @Nullable CodeLensWorkspaceClientCapabilities codeLens,
        @Nullable FileOperationClientCapabilities fileOperations,
        @Nullable InlineValueWorkspaceClientCapabilities inlineValue,
        @Nullable InlayHintWorkspaceClientCapabilities inlayHint,
        @Nullable DiagnosticWorkspaceClientCapabilities diagnostics,
        @Nullable FoldingRangeWorkspaceClientCapabilities foldingRange,
        @Nullable TextDocumentContentClientCapabilities textDocumentContent,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceClientCapabilities> CODEC = JsonType.of(WorkspaceClientCapabilities::read);

    public WorkspaceClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkspaceClientCapabilities of() {
        return new WorkspaceClientCapabilities(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, Map.of());
    }

    /** Builds one. */
    public static Builder builder() {
        return of().toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static WorkspaceClientCapabilities read(JsonReader in) {
        Boolean applyEdit = null;
        WorkspaceEditClientCapabilities workspaceEdit = null;
        DidChangeConfigurationClientCapabilities didChangeConfiguration = null;
        DidChangeWatchedFilesClientCapabilities didChangeWatchedFiles = null;
        WorkspaceSymbolClientCapabilities symbol = null;
        ExecuteCommandClientCapabilities executeCommand = null;
        Boolean workspaceFolders = null;
        Boolean configuration = null;
        SemanticTokensWorkspaceClientCapabilities semanticTokens = null;
        CodeLensWorkspaceClientCapabilities codeLens = null;
        FileOperationClientCapabilities fileOperations = null;
        InlineValueWorkspaceClientCapabilities inlineValue = null;
        InlayHintWorkspaceClientCapabilities inlayHint = null;
        DiagnosticWorkspaceClientCapabilities diagnostics = null;
        FoldingRangeWorkspaceClientCapabilities foldingRange = null;
        TextDocumentContentClientCapabilities textDocumentContent = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "applyEdit" -> applyEdit = in.takeNull() ? null : in.bool();
                case "workspaceEdit" -> workspaceEdit = in.takeNull() ? null : WorkspaceEditClientCapabilities.read(in);
                case "didChangeConfiguration" -> didChangeConfiguration = in.takeNull() ? null : DidChangeConfigurationClientCapabilities.read(in);
                case "didChangeWatchedFiles" -> didChangeWatchedFiles = in.takeNull() ? null : DidChangeWatchedFilesClientCapabilities.read(in);
                case "symbol" -> symbol = in.takeNull() ? null : WorkspaceSymbolClientCapabilities.read(in);
                case "executeCommand" -> executeCommand = in.takeNull() ? null : ExecuteCommandClientCapabilities.read(in);
                case "workspaceFolders" -> workspaceFolders = in.takeNull() ? null : in.bool();
                case "configuration" -> configuration = in.takeNull() ? null : in.bool();
                case "semanticTokens" -> semanticTokens = in.takeNull() ? null : SemanticTokensWorkspaceClientCapabilities.read(in);
                case "codeLens" -> codeLens = in.takeNull() ? null : CodeLensWorkspaceClientCapabilities.read(in);
                case "fileOperations" -> fileOperations = in.takeNull() ? null : FileOperationClientCapabilities.read(in);
                case "inlineValue" -> inlineValue = in.takeNull() ? null : InlineValueWorkspaceClientCapabilities.read(in);
                case "inlayHint" -> inlayHint = in.takeNull() ? null : InlayHintWorkspaceClientCapabilities.read(in);
                case "diagnostics" -> diagnostics = in.takeNull() ? null : DiagnosticWorkspaceClientCapabilities.read(in);
                case "foldingRange" -> foldingRange = in.takeNull() ? null : FoldingRangeWorkspaceClientCapabilities.read(in);
                case "textDocumentContent" -> textDocumentContent = in.takeNull() ? null : TextDocumentContentClientCapabilities.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkspaceClientCapabilities(applyEdit, workspaceEdit, didChangeConfiguration, didChangeWatchedFiles, symbol, executeCommand, workspaceFolders, configuration, semanticTokens, codeLens, fileOperations, inlineValue, inlayHint, diagnostics, foldingRange, textDocumentContent, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (applyEdit != null) {
            out.name("applyEdit").bool(applyEdit);
        }
        if (workspaceEdit != null) {
            workspaceEdit.write(out.name("workspaceEdit"));
        }
        if (didChangeConfiguration != null) {
            didChangeConfiguration.write(out.name("didChangeConfiguration"));
        }
        if (didChangeWatchedFiles != null) {
            didChangeWatchedFiles.write(out.name("didChangeWatchedFiles"));
        }
        if (symbol != null) {
            symbol.write(out.name("symbol"));
        }
        if (executeCommand != null) {
            executeCommand.write(out.name("executeCommand"));
        }
        if (workspaceFolders != null) {
            out.name("workspaceFolders").bool(workspaceFolders);
        }
        if (configuration != null) {
            out.name("configuration").bool(configuration);
        }
        if (semanticTokens != null) {
            semanticTokens.write(out.name("semanticTokens"));
        }
        if (codeLens != null) {
            codeLens.write(out.name("codeLens"));
        }
        if (fileOperations != null) {
            fileOperations.write(out.name("fileOperations"));
        }
        if (inlineValue != null) {
            inlineValue.write(out.name("inlineValue"));
        }
        if (inlayHint != null) {
            inlayHint.write(out.name("inlayHint"));
        }
        if (diagnostics != null) {
            diagnostics.write(out.name("diagnostics"));
        }
        if (foldingRange != null) {
            foldingRange.write(out.name("foldingRange"));
        }
        if (textDocumentContent != null) {
            textDocumentContent.write(out.name("textDocumentContent"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean applyEdit;
        private @Nullable WorkspaceEditClientCapabilities workspaceEdit;
        private @Nullable DidChangeConfigurationClientCapabilities didChangeConfiguration;
        private @Nullable DidChangeWatchedFilesClientCapabilities didChangeWatchedFiles;
        private @Nullable WorkspaceSymbolClientCapabilities symbol;
        private @Nullable ExecuteCommandClientCapabilities executeCommand;
        private @Nullable Boolean workspaceFolders;
        private @Nullable Boolean configuration;
        private @Nullable SemanticTokensWorkspaceClientCapabilities semanticTokens;
        private @Nullable CodeLensWorkspaceClientCapabilities codeLens;
        private @Nullable FileOperationClientCapabilities fileOperations;
        private @Nullable InlineValueWorkspaceClientCapabilities inlineValue;
        private @Nullable InlayHintWorkspaceClientCapabilities inlayHint;
        private @Nullable DiagnosticWorkspaceClientCapabilities diagnostics;
        private @Nullable FoldingRangeWorkspaceClientCapabilities foldingRange;
        private @Nullable TextDocumentContentClientCapabilities textDocumentContent;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceClientCapabilities from) {
            this.applyEdit = from.applyEdit();
            this.workspaceEdit = from.workspaceEdit();
            this.didChangeConfiguration = from.didChangeConfiguration();
            this.didChangeWatchedFiles = from.didChangeWatchedFiles();
            this.symbol = from.symbol();
            this.executeCommand = from.executeCommand();
            this.workspaceFolders = from.workspaceFolders();
            this.configuration = from.configuration();
            this.semanticTokens = from.semanticTokens();
            this.codeLens = from.codeLens();
            this.fileOperations = from.fileOperations();
            this.inlineValue = from.inlineValue();
            this.inlayHint = from.inlayHint();
            this.diagnostics = from.diagnostics();
            this.foldingRange = from.foldingRange();
            this.textDocumentContent = from.textDocumentContent();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceClientCapabilities#applyEdit}. */
        public Builder applyEdit(@Nullable Boolean value) {
            this.applyEdit = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#workspaceEdit}. */
        public Builder workspaceEdit(@Nullable WorkspaceEditClientCapabilities value) {
            this.workspaceEdit = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#didChangeConfiguration}. */
        public Builder didChangeConfiguration(@Nullable DidChangeConfigurationClientCapabilities value) {
            this.didChangeConfiguration = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#didChangeWatchedFiles}. */
        public Builder didChangeWatchedFiles(@Nullable DidChangeWatchedFilesClientCapabilities value) {
            this.didChangeWatchedFiles = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#symbol}. */
        public Builder symbol(@Nullable WorkspaceSymbolClientCapabilities value) {
            this.symbol = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#executeCommand}. */
        public Builder executeCommand(@Nullable ExecuteCommandClientCapabilities value) {
            this.executeCommand = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#workspaceFolders}. */
        public Builder workspaceFolders(@Nullable Boolean value) {
            this.workspaceFolders = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#configuration}. */
        public Builder configuration(@Nullable Boolean value) {
            this.configuration = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#semanticTokens}. */
        public Builder semanticTokens(@Nullable SemanticTokensWorkspaceClientCapabilities value) {
            this.semanticTokens = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#codeLens}. */
        public Builder codeLens(@Nullable CodeLensWorkspaceClientCapabilities value) {
            this.codeLens = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#fileOperations}. */
        public Builder fileOperations(@Nullable FileOperationClientCapabilities value) {
            this.fileOperations = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#inlineValue}. */
        public Builder inlineValue(@Nullable InlineValueWorkspaceClientCapabilities value) {
            this.inlineValue = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#inlayHint}. */
        public Builder inlayHint(@Nullable InlayHintWorkspaceClientCapabilities value) {
            this.inlayHint = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#diagnostics}. */
        public Builder diagnostics(@Nullable DiagnosticWorkspaceClientCapabilities value) {
            this.diagnostics = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#foldingRange}. */
        public Builder foldingRange(@Nullable FoldingRangeWorkspaceClientCapabilities value) {
            this.foldingRange = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#textDocumentContent}. */
        public Builder textDocumentContent(@Nullable TextDocumentContentClientCapabilities value) {
            this.textDocumentContent = value;
            return this;
        }

        /** Sets {@link WorkspaceClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceClientCapabilities build() {
            return new WorkspaceClientCapabilities(applyEdit, workspaceEdit, didChangeConfiguration, didChangeWatchedFiles, symbol, executeCommand, workspaceFolders, configuration, semanticTokens, codeLens, fileOperations, inlineValue, inlayHint, diagnostics, foldingRange, textDocumentContent, extra);
        }
    }
}
