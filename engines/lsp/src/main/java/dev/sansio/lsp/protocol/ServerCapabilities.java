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
 * {@code ServerCapabilities}:
 * in {@link InitializeResult}.
 *
 * @param positionEncoding optional: {@code PositionEncodingKind}, since 3.17.0
 * @param textDocumentSync optional: {@code (TextDocumentSyncOptions|TextDocumentSyncKind)}
 * @param notebookDocumentSync optional: {@code (NotebookDocumentSyncOptions|NotebookDocumentSyncRegistrationOptions)}, since 3.17.0
 * @param completionProvider optional: {@code CompletionOptions}
 * @param hoverProvider optional: {@code (boolean|HoverOptions)}
 * @param signatureHelpProvider optional: {@code SignatureHelpOptions}
 * @param declarationProvider optional: {@code (boolean|DeclarationOptions|DeclarationRegistrationOptions)}
 * @param definitionProvider optional: {@code (boolean|DefinitionOptions)}
 * @param typeDefinitionProvider optional: {@code (boolean|TypeDefinitionOptions|TypeDefinitionRegistrationOptions)}
 * @param implementationProvider optional: {@code (boolean|ImplementationOptions|ImplementationRegistrationOptions)}
 * @param referencesProvider optional: {@code (boolean|ReferenceOptions)}
 * @param documentHighlightProvider optional: {@code (boolean|DocumentHighlightOptions)}
 * @param documentSymbolProvider optional: {@code (boolean|DocumentSymbolOptions)}
 * @param codeActionProvider optional: {@code (boolean|CodeActionOptions)}
 * @param codeLensProvider optional: {@code CodeLensOptions}
 * @param documentLinkProvider optional: {@code DocumentLinkOptions}
 * @param colorProvider optional: {@code (boolean|DocumentColorOptions|DocumentColorRegistrationOptions)}
 * @param workspaceSymbolProvider optional: {@code (boolean|WorkspaceSymbolOptions)}
 * @param documentFormattingProvider optional: {@code (boolean|DocumentFormattingOptions)}
 * @param documentRangeFormattingProvider optional: {@code (boolean|DocumentRangeFormattingOptions)}
 * @param documentOnTypeFormattingProvider optional: {@code DocumentOnTypeFormattingOptions}
 * @param renameProvider optional: {@code (boolean|RenameOptions)}
 * @param foldingRangeProvider optional: {@code (boolean|FoldingRangeOptions|FoldingRangeRegistrationOptions)}
 * @param selectionRangeProvider optional: {@code (boolean|SelectionRangeOptions|SelectionRangeRegistrationOptions)}
 * @param executeCommandProvider optional: {@code ExecuteCommandOptions}
 * @param callHierarchyProvider optional: {@code (boolean|CallHierarchyOptions|CallHierarchyRegistrationOptions)}, since 3.16.0
 * @param linkedEditingRangeProvider optional: {@code (boolean|LinkedEditingRangeOptions|LinkedEditingRangeRegistrationOptions)}, since 3.16.0
 * @param semanticTokensProvider optional: {@code (SemanticTokensOptions|SemanticTokensRegistrationOptions)}, since 3.16.0
 * @param monikerProvider optional: {@code (boolean|MonikerOptions|MonikerRegistrationOptions)}, since 3.16.0
 * @param typeHierarchyProvider optional: {@code (boolean|TypeHierarchyOptions|TypeHierarchyRegistrationOptions)}, since 3.17.0
 * @param inlineValueProvider optional: {@code (boolean|InlineValueOptions|InlineValueRegistrationOptions)}, since 3.17.0
 * @param inlayHintProvider optional: {@code (boolean|InlayHintOptions|InlayHintRegistrationOptions)}, since 3.17.0
 * @param diagnosticProvider optional: {@code (DiagnosticOptions|DiagnosticRegistrationOptions)}, since 3.17.0
 * @param inlineCompletionProvider optional: {@code (boolean|InlineCompletionOptions)}, since 3.18.0
 * @param workspace optional: {@code WorkspaceOptions}
 * @param experimental optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record ServerCapabilities(
        @Nullable PositionEncodingKind positionEncoding,
        @Nullable TextDocumentSync textDocumentSync,
        @Nullable NotebookDocumentSync notebookDocumentSync,
        @Nullable CompletionOptions completionProvider,
        @Nullable HoverProvider hoverProvider,
        @Nullable SignatureHelpOptions signatureHelpProvider,
        @Nullable DeclarationProvider declarationProvider,
        @Nullable DefinitionProvider definitionProvider,
        @Nullable TypeDefinitionProvider typeDefinitionProvider,
        @Nullable ImplementationProvider implementationProvider,
        @Nullable ReferencesProvider referencesProvider,
        @Nullable DocumentHighlightProvider documentHighlightProvider,
        @Nullable DocumentSymbolProvider documentSymbolProvider,
        @Nullable CodeActionProvider codeActionProvider,
        @Nullable CodeLensOptions codeLensProvider,
        @Nullable DocumentLinkOptions documentLinkProvider,
        @Nullable ColorProvider colorProvider,
        @Nullable WorkspaceSymbolProvider workspaceSymbolProvider,
        @Nullable DocumentFormattingProvider documentFormattingProvider,
        @Nullable DocumentRangeFormattingProvider documentRangeFormattingProvider,
        @Nullable DocumentOnTypeFormattingOptions documentOnTypeFormattingProvider,
        @Nullable RenameProvider renameProvider,
        @Nullable FoldingRangeProvider foldingRangeProvider,
        @Nullable SelectionRangeProvider selectionRangeProvider,
        @Nullable ExecuteCommandOptions executeCommandProvider,
        @Nullable CallHierarchyProvider callHierarchyProvider,
        @Nullable LinkedEditingRangeProvider linkedEditingRangeProvider,
        @Nullable SemanticTokensProvider semanticTokensProvider,
        @Nullable MonikerProvider monikerProvider,
        @Nullable TypeHierarchyProvider typeHierarchyProvider,
        @Nullable InlineValueProvider inlineValueProvider,
        @Nullable InlayHintProvider inlayHintProvider,
        @Nullable DiagnosticProvider diagnosticProvider,
        @Nullable InlineCompletionProvider inlineCompletionProvider,
        @Nullable WorkspaceOptions workspace,
        @Nullable JsonNode experimental,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ServerCapabilities> CODEC = JsonType.of(ServerCapabilities::read);

    public ServerCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ServerCapabilities of() {
        return new ServerCapabilities(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, Map.of());
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
    public static ServerCapabilities read(JsonReader in) {
        PositionEncodingKind positionEncoding = null;
        TextDocumentSync textDocumentSync = null;
        NotebookDocumentSync notebookDocumentSync = null;
        CompletionOptions completionProvider = null;
        HoverProvider hoverProvider = null;
        SignatureHelpOptions signatureHelpProvider = null;
        DeclarationProvider declarationProvider = null;
        DefinitionProvider definitionProvider = null;
        TypeDefinitionProvider typeDefinitionProvider = null;
        ImplementationProvider implementationProvider = null;
        ReferencesProvider referencesProvider = null;
        DocumentHighlightProvider documentHighlightProvider = null;
        DocumentSymbolProvider documentSymbolProvider = null;
        CodeActionProvider codeActionProvider = null;
        CodeLensOptions codeLensProvider = null;
        DocumentLinkOptions documentLinkProvider = null;
        ColorProvider colorProvider = null;
        WorkspaceSymbolProvider workspaceSymbolProvider = null;
        DocumentFormattingProvider documentFormattingProvider = null;
        DocumentRangeFormattingProvider documentRangeFormattingProvider = null;
        DocumentOnTypeFormattingOptions documentOnTypeFormattingProvider = null;
        RenameProvider renameProvider = null;
        FoldingRangeProvider foldingRangeProvider = null;
        SelectionRangeProvider selectionRangeProvider = null;
        ExecuteCommandOptions executeCommandProvider = null;
        CallHierarchyProvider callHierarchyProvider = null;
        LinkedEditingRangeProvider linkedEditingRangeProvider = null;
        SemanticTokensProvider semanticTokensProvider = null;
        MonikerProvider monikerProvider = null;
        TypeHierarchyProvider typeHierarchyProvider = null;
        InlineValueProvider inlineValueProvider = null;
        InlayHintProvider inlayHintProvider = null;
        DiagnosticProvider diagnosticProvider = null;
        InlineCompletionProvider inlineCompletionProvider = null;
        WorkspaceOptions workspace = null;
        JsonNode experimental = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ServerCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "positionEncoding" -> positionEncoding = in.takeNull() ? null : PositionEncodingKind.read(in);
                case "textDocumentSync" -> textDocumentSync = in.takeNull() ? null : TextDocumentSync.read(in);
                case "notebookDocumentSync" -> notebookDocumentSync = in.takeNull() ? null : NotebookDocumentSync.read(in);
                case "completionProvider" -> completionProvider = in.takeNull() ? null : CompletionOptions.read(in);
                case "hoverProvider" -> hoverProvider = in.takeNull() ? null : HoverProvider.read(in);
                case "signatureHelpProvider" -> signatureHelpProvider = in.takeNull() ? null : SignatureHelpOptions.read(in);
                case "declarationProvider" -> declarationProvider = in.takeNull() ? null : DeclarationProvider.read(in);
                case "definitionProvider" -> definitionProvider = in.takeNull() ? null : DefinitionProvider.read(in);
                case "typeDefinitionProvider" -> typeDefinitionProvider = in.takeNull() ? null : TypeDefinitionProvider.read(in);
                case "implementationProvider" -> implementationProvider = in.takeNull() ? null : ImplementationProvider.read(in);
                case "referencesProvider" -> referencesProvider = in.takeNull() ? null : ReferencesProvider.read(in);
                case "documentHighlightProvider" -> documentHighlightProvider = in.takeNull() ? null : DocumentHighlightProvider.read(in);
                case "documentSymbolProvider" -> documentSymbolProvider = in.takeNull() ? null : DocumentSymbolProvider.read(in);
                case "codeActionProvider" -> codeActionProvider = in.takeNull() ? null : CodeActionProvider.read(in);
                case "codeLensProvider" -> codeLensProvider = in.takeNull() ? null : CodeLensOptions.read(in);
                case "documentLinkProvider" -> documentLinkProvider = in.takeNull() ? null : DocumentLinkOptions.read(in);
                case "colorProvider" -> colorProvider = in.takeNull() ? null : ColorProvider.read(in);
                case "workspaceSymbolProvider" -> workspaceSymbolProvider = in.takeNull() ? null : WorkspaceSymbolProvider.read(in);
                case "documentFormattingProvider" -> documentFormattingProvider = in.takeNull() ? null : DocumentFormattingProvider.read(in);
                case "documentRangeFormattingProvider" -> documentRangeFormattingProvider = in.takeNull() ? null : DocumentRangeFormattingProvider.read(in);
                case "documentOnTypeFormattingProvider" -> documentOnTypeFormattingProvider = in.takeNull() ? null : DocumentOnTypeFormattingOptions.read(in);
                case "renameProvider" -> renameProvider = in.takeNull() ? null : RenameProvider.read(in);
                case "foldingRangeProvider" -> foldingRangeProvider = in.takeNull() ? null : FoldingRangeProvider.read(in);
                case "selectionRangeProvider" -> selectionRangeProvider = in.takeNull() ? null : SelectionRangeProvider.read(in);
                case "executeCommandProvider" -> executeCommandProvider = in.takeNull() ? null : ExecuteCommandOptions.read(in);
                case "callHierarchyProvider" -> callHierarchyProvider = in.takeNull() ? null : CallHierarchyProvider.read(in);
                case "linkedEditingRangeProvider" -> linkedEditingRangeProvider = in.takeNull() ? null : LinkedEditingRangeProvider.read(in);
                case "semanticTokensProvider" -> semanticTokensProvider = in.takeNull() ? null : SemanticTokensProvider.read(in);
                case "monikerProvider" -> monikerProvider = in.takeNull() ? null : MonikerProvider.read(in);
                case "typeHierarchyProvider" -> typeHierarchyProvider = in.takeNull() ? null : TypeHierarchyProvider.read(in);
                case "inlineValueProvider" -> inlineValueProvider = in.takeNull() ? null : InlineValueProvider.read(in);
                case "inlayHintProvider" -> inlayHintProvider = in.takeNull() ? null : InlayHintProvider.read(in);
                case "diagnosticProvider" -> diagnosticProvider = in.takeNull() ? null : DiagnosticProvider.read(in);
                case "inlineCompletionProvider" -> inlineCompletionProvider = in.takeNull() ? null : InlineCompletionProvider.read(in);
                case "workspace" -> workspace = in.takeNull() ? null : WorkspaceOptions.read(in);
                case "experimental" -> experimental = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ServerCapabilities(positionEncoding, textDocumentSync, notebookDocumentSync, completionProvider, hoverProvider, signatureHelpProvider, declarationProvider, definitionProvider, typeDefinitionProvider, implementationProvider, referencesProvider, documentHighlightProvider, documentSymbolProvider, codeActionProvider, codeLensProvider, documentLinkProvider, colorProvider, workspaceSymbolProvider, documentFormattingProvider, documentRangeFormattingProvider, documentOnTypeFormattingProvider, renameProvider, foldingRangeProvider, selectionRangeProvider, executeCommandProvider, callHierarchyProvider, linkedEditingRangeProvider, semanticTokensProvider, monikerProvider, typeHierarchyProvider, inlineValueProvider, inlayHintProvider, diagnosticProvider, inlineCompletionProvider, workspace, experimental, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (positionEncoding != null) {
            positionEncoding.write(out.name("positionEncoding"));
        }
        if (textDocumentSync != null) {
            textDocumentSync.write(out.name("textDocumentSync"));
        }
        if (notebookDocumentSync != null) {
            notebookDocumentSync.write(out.name("notebookDocumentSync"));
        }
        if (completionProvider != null) {
            completionProvider.write(out.name("completionProvider"));
        }
        if (hoverProvider != null) {
            hoverProvider.write(out.name("hoverProvider"));
        }
        if (signatureHelpProvider != null) {
            signatureHelpProvider.write(out.name("signatureHelpProvider"));
        }
        if (declarationProvider != null) {
            declarationProvider.write(out.name("declarationProvider"));
        }
        if (definitionProvider != null) {
            definitionProvider.write(out.name("definitionProvider"));
        }
        if (typeDefinitionProvider != null) {
            typeDefinitionProvider.write(out.name("typeDefinitionProvider"));
        }
        if (implementationProvider != null) {
            implementationProvider.write(out.name("implementationProvider"));
        }
        if (referencesProvider != null) {
            referencesProvider.write(out.name("referencesProvider"));
        }
        if (documentHighlightProvider != null) {
            documentHighlightProvider.write(out.name("documentHighlightProvider"));
        }
        if (documentSymbolProvider != null) {
            documentSymbolProvider.write(out.name("documentSymbolProvider"));
        }
        if (codeActionProvider != null) {
            codeActionProvider.write(out.name("codeActionProvider"));
        }
        if (codeLensProvider != null) {
            codeLensProvider.write(out.name("codeLensProvider"));
        }
        if (documentLinkProvider != null) {
            documentLinkProvider.write(out.name("documentLinkProvider"));
        }
        if (colorProvider != null) {
            colorProvider.write(out.name("colorProvider"));
        }
        if (workspaceSymbolProvider != null) {
            workspaceSymbolProvider.write(out.name("workspaceSymbolProvider"));
        }
        if (documentFormattingProvider != null) {
            documentFormattingProvider.write(out.name("documentFormattingProvider"));
        }
        if (documentRangeFormattingProvider != null) {
            documentRangeFormattingProvider.write(out.name("documentRangeFormattingProvider"));
        }
        if (documentOnTypeFormattingProvider != null) {
            documentOnTypeFormattingProvider.write(out.name("documentOnTypeFormattingProvider"));
        }
        if (renameProvider != null) {
            renameProvider.write(out.name("renameProvider"));
        }
        if (foldingRangeProvider != null) {
            foldingRangeProvider.write(out.name("foldingRangeProvider"));
        }
        if (selectionRangeProvider != null) {
            selectionRangeProvider.write(out.name("selectionRangeProvider"));
        }
        if (executeCommandProvider != null) {
            executeCommandProvider.write(out.name("executeCommandProvider"));
        }
        if (callHierarchyProvider != null) {
            callHierarchyProvider.write(out.name("callHierarchyProvider"));
        }
        if (linkedEditingRangeProvider != null) {
            linkedEditingRangeProvider.write(out.name("linkedEditingRangeProvider"));
        }
        if (semanticTokensProvider != null) {
            semanticTokensProvider.write(out.name("semanticTokensProvider"));
        }
        if (monikerProvider != null) {
            monikerProvider.write(out.name("monikerProvider"));
        }
        if (typeHierarchyProvider != null) {
            typeHierarchyProvider.write(out.name("typeHierarchyProvider"));
        }
        if (inlineValueProvider != null) {
            inlineValueProvider.write(out.name("inlineValueProvider"));
        }
        if (inlayHintProvider != null) {
            inlayHintProvider.write(out.name("inlayHintProvider"));
        }
        if (diagnosticProvider != null) {
            diagnosticProvider.write(out.name("diagnosticProvider"));
        }
        if (inlineCompletionProvider != null) {
            inlineCompletionProvider.write(out.name("inlineCompletionProvider"));
        }
        if (workspace != null) {
            workspace.write(out.name("workspace"));
        }
        if (experimental != null) {
            out.name("experimental").tree(experimental);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ServerCapabilities}. */
    public static final class Builder {

        private @Nullable PositionEncodingKind positionEncoding;
        private @Nullable TextDocumentSync textDocumentSync;
        private @Nullable NotebookDocumentSync notebookDocumentSync;
        private @Nullable CompletionOptions completionProvider;
        private @Nullable HoverProvider hoverProvider;
        private @Nullable SignatureHelpOptions signatureHelpProvider;
        private @Nullable DeclarationProvider declarationProvider;
        private @Nullable DefinitionProvider definitionProvider;
        private @Nullable TypeDefinitionProvider typeDefinitionProvider;
        private @Nullable ImplementationProvider implementationProvider;
        private @Nullable ReferencesProvider referencesProvider;
        private @Nullable DocumentHighlightProvider documentHighlightProvider;
        private @Nullable DocumentSymbolProvider documentSymbolProvider;
        private @Nullable CodeActionProvider codeActionProvider;
        private @Nullable CodeLensOptions codeLensProvider;
        private @Nullable DocumentLinkOptions documentLinkProvider;
        private @Nullable ColorProvider colorProvider;
        private @Nullable WorkspaceSymbolProvider workspaceSymbolProvider;
        private @Nullable DocumentFormattingProvider documentFormattingProvider;
        private @Nullable DocumentRangeFormattingProvider documentRangeFormattingProvider;
        private @Nullable DocumentOnTypeFormattingOptions documentOnTypeFormattingProvider;
        private @Nullable RenameProvider renameProvider;
        private @Nullable FoldingRangeProvider foldingRangeProvider;
        private @Nullable SelectionRangeProvider selectionRangeProvider;
        private @Nullable ExecuteCommandOptions executeCommandProvider;
        private @Nullable CallHierarchyProvider callHierarchyProvider;
        private @Nullable LinkedEditingRangeProvider linkedEditingRangeProvider;
        private @Nullable SemanticTokensProvider semanticTokensProvider;
        private @Nullable MonikerProvider monikerProvider;
        private @Nullable TypeHierarchyProvider typeHierarchyProvider;
        private @Nullable InlineValueProvider inlineValueProvider;
        private @Nullable InlayHintProvider inlayHintProvider;
        private @Nullable DiagnosticProvider diagnosticProvider;
        private @Nullable InlineCompletionProvider inlineCompletionProvider;
        private @Nullable WorkspaceOptions workspace;
        private @Nullable JsonNode experimental;
        private Map<String, JsonNode> extra;

        private Builder(ServerCapabilities from) {
            this.positionEncoding = from.positionEncoding();
            this.textDocumentSync = from.textDocumentSync();
            this.notebookDocumentSync = from.notebookDocumentSync();
            this.completionProvider = from.completionProvider();
            this.hoverProvider = from.hoverProvider();
            this.signatureHelpProvider = from.signatureHelpProvider();
            this.declarationProvider = from.declarationProvider();
            this.definitionProvider = from.definitionProvider();
            this.typeDefinitionProvider = from.typeDefinitionProvider();
            this.implementationProvider = from.implementationProvider();
            this.referencesProvider = from.referencesProvider();
            this.documentHighlightProvider = from.documentHighlightProvider();
            this.documentSymbolProvider = from.documentSymbolProvider();
            this.codeActionProvider = from.codeActionProvider();
            this.codeLensProvider = from.codeLensProvider();
            this.documentLinkProvider = from.documentLinkProvider();
            this.colorProvider = from.colorProvider();
            this.workspaceSymbolProvider = from.workspaceSymbolProvider();
            this.documentFormattingProvider = from.documentFormattingProvider();
            this.documentRangeFormattingProvider = from.documentRangeFormattingProvider();
            this.documentOnTypeFormattingProvider = from.documentOnTypeFormattingProvider();
            this.renameProvider = from.renameProvider();
            this.foldingRangeProvider = from.foldingRangeProvider();
            this.selectionRangeProvider = from.selectionRangeProvider();
            this.executeCommandProvider = from.executeCommandProvider();
            this.callHierarchyProvider = from.callHierarchyProvider();
            this.linkedEditingRangeProvider = from.linkedEditingRangeProvider();
            this.semanticTokensProvider = from.semanticTokensProvider();
            this.monikerProvider = from.monikerProvider();
            this.typeHierarchyProvider = from.typeHierarchyProvider();
            this.inlineValueProvider = from.inlineValueProvider();
            this.inlayHintProvider = from.inlayHintProvider();
            this.diagnosticProvider = from.diagnosticProvider();
            this.inlineCompletionProvider = from.inlineCompletionProvider();
            this.workspace = from.workspace();
            this.experimental = from.experimental();
            this.extra = from.extra();
        }

        /** Sets {@link ServerCapabilities#positionEncoding}. */
        public Builder positionEncoding(@Nullable PositionEncodingKind value) {
            this.positionEncoding = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#textDocumentSync}. */
        public Builder textDocumentSync(@Nullable TextDocumentSync value) {
            this.textDocumentSync = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#notebookDocumentSync}. */
        public Builder notebookDocumentSync(@Nullable NotebookDocumentSync value) {
            this.notebookDocumentSync = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#completionProvider}. */
        public Builder completionProvider(@Nullable CompletionOptions value) {
            this.completionProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#hoverProvider}. */
        public Builder hoverProvider(@Nullable HoverProvider value) {
            this.hoverProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#signatureHelpProvider}. */
        public Builder signatureHelpProvider(@Nullable SignatureHelpOptions value) {
            this.signatureHelpProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#declarationProvider}. */
        public Builder declarationProvider(@Nullable DeclarationProvider value) {
            this.declarationProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#definitionProvider}. */
        public Builder definitionProvider(@Nullable DefinitionProvider value) {
            this.definitionProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#typeDefinitionProvider}. */
        public Builder typeDefinitionProvider(@Nullable TypeDefinitionProvider value) {
            this.typeDefinitionProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#implementationProvider}. */
        public Builder implementationProvider(@Nullable ImplementationProvider value) {
            this.implementationProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#referencesProvider}. */
        public Builder referencesProvider(@Nullable ReferencesProvider value) {
            this.referencesProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#documentHighlightProvider}. */
        public Builder documentHighlightProvider(@Nullable DocumentHighlightProvider value) {
            this.documentHighlightProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#documentSymbolProvider}. */
        public Builder documentSymbolProvider(@Nullable DocumentSymbolProvider value) {
            this.documentSymbolProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#codeActionProvider}. */
        public Builder codeActionProvider(@Nullable CodeActionProvider value) {
            this.codeActionProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#codeLensProvider}. */
        public Builder codeLensProvider(@Nullable CodeLensOptions value) {
            this.codeLensProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#documentLinkProvider}. */
        public Builder documentLinkProvider(@Nullable DocumentLinkOptions value) {
            this.documentLinkProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#colorProvider}. */
        public Builder colorProvider(@Nullable ColorProvider value) {
            this.colorProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#workspaceSymbolProvider}. */
        public Builder workspaceSymbolProvider(@Nullable WorkspaceSymbolProvider value) {
            this.workspaceSymbolProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#documentFormattingProvider}. */
        public Builder documentFormattingProvider(@Nullable DocumentFormattingProvider value) {
            this.documentFormattingProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#documentRangeFormattingProvider}. */
        public Builder documentRangeFormattingProvider(@Nullable DocumentRangeFormattingProvider value) {
            this.documentRangeFormattingProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#documentOnTypeFormattingProvider}. */
        public Builder documentOnTypeFormattingProvider(@Nullable DocumentOnTypeFormattingOptions value) {
            this.documentOnTypeFormattingProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#renameProvider}. */
        public Builder renameProvider(@Nullable RenameProvider value) {
            this.renameProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#foldingRangeProvider}. */
        public Builder foldingRangeProvider(@Nullable FoldingRangeProvider value) {
            this.foldingRangeProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#selectionRangeProvider}. */
        public Builder selectionRangeProvider(@Nullable SelectionRangeProvider value) {
            this.selectionRangeProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#executeCommandProvider}. */
        public Builder executeCommandProvider(@Nullable ExecuteCommandOptions value) {
            this.executeCommandProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#callHierarchyProvider}. */
        public Builder callHierarchyProvider(@Nullable CallHierarchyProvider value) {
            this.callHierarchyProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#linkedEditingRangeProvider}. */
        public Builder linkedEditingRangeProvider(@Nullable LinkedEditingRangeProvider value) {
            this.linkedEditingRangeProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#semanticTokensProvider}. */
        public Builder semanticTokensProvider(@Nullable SemanticTokensProvider value) {
            this.semanticTokensProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#monikerProvider}. */
        public Builder monikerProvider(@Nullable MonikerProvider value) {
            this.monikerProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#typeHierarchyProvider}. */
        public Builder typeHierarchyProvider(@Nullable TypeHierarchyProvider value) {
            this.typeHierarchyProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#inlineValueProvider}. */
        public Builder inlineValueProvider(@Nullable InlineValueProvider value) {
            this.inlineValueProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#inlayHintProvider}. */
        public Builder inlayHintProvider(@Nullable InlayHintProvider value) {
            this.inlayHintProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#diagnosticProvider}. */
        public Builder diagnosticProvider(@Nullable DiagnosticProvider value) {
            this.diagnosticProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#inlineCompletionProvider}. */
        public Builder inlineCompletionProvider(@Nullable InlineCompletionProvider value) {
            this.inlineCompletionProvider = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#workspace}. */
        public Builder workspace(@Nullable WorkspaceOptions value) {
            this.workspace = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#experimental}. */
        public Builder experimental(@Nullable JsonNode value) {
            this.experimental = value;
            return this;
        }

        /** Sets {@link ServerCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ServerCapabilities build() {
            return new ServerCapabilities(positionEncoding, textDocumentSync, notebookDocumentSync, completionProvider, hoverProvider, signatureHelpProvider, declarationProvider, definitionProvider, typeDefinitionProvider, implementationProvider, referencesProvider, documentHighlightProvider, documentSymbolProvider, codeActionProvider, codeLensProvider, documentLinkProvider, colorProvider, workspaceSymbolProvider, documentFormattingProvider, documentRangeFormattingProvider, documentOnTypeFormattingProvider, renameProvider, foldingRangeProvider, selectionRangeProvider, executeCommandProvider, callHierarchyProvider, linkedEditingRangeProvider, semanticTokensProvider, monikerProvider, typeHierarchyProvider, inlineValueProvider, inlayHintProvider, diagnosticProvider, inlineCompletionProvider, workspace, experimental, extra);
        }
    }
}
