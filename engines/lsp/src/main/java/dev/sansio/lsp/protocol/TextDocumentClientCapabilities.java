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
 * {@code TextDocumentClientCapabilities}:
 * in {@link ClientCapabilities}.
 *
 * @param synchronization optional: {@code TextDocumentSyncClientCapabilities}
 * @param filters optional: {@code TextDocumentFilterClientCapabilities}, since 3.18.0
 * @param completion optional: {@code CompletionClientCapabilities}
 * @param hover optional: {@code HoverClientCapabilities}
 * @param signatureHelp optional: {@code SignatureHelpClientCapabilities}
 * @param declaration optional: {@code DeclarationClientCapabilities}, since 3.14.0
 * @param definition optional: {@code DefinitionClientCapabilities}
 * @param typeDefinition optional: {@code TypeDefinitionClientCapabilities}, since 3.6.0
 * @param implementation optional: {@code ImplementationClientCapabilities}, since 3.6.0
 * @param references optional: {@code ReferenceClientCapabilities}
 * @param documentHighlight optional: {@code DocumentHighlightClientCapabilities}
 * @param documentSymbol optional: {@code DocumentSymbolClientCapabilities}
 * @param codeAction optional: {@code CodeActionClientCapabilities}
 * @param codeLens optional: {@code CodeLensClientCapabilities}
 * @param documentLink optional: {@code DocumentLinkClientCapabilities}
 * @param colorProvider optional: {@code DocumentColorClientCapabilities}, since 3.6.0
 * @param formatting optional: {@code DocumentFormattingClientCapabilities}
 * @param rangeFormatting optional: {@code DocumentRangeFormattingClientCapabilities}
 * @param onTypeFormatting optional: {@code DocumentOnTypeFormattingClientCapabilities}
 * @param rename optional: {@code RenameClientCapabilities}
 * @param foldingRange optional: {@code FoldingRangeClientCapabilities}, since 3.10.0
 * @param selectionRange optional: {@code SelectionRangeClientCapabilities}, since 3.15.0
 * @param publishDiagnostics optional: {@code PublishDiagnosticsClientCapabilities}
 * @param callHierarchy optional: {@code CallHierarchyClientCapabilities}, since 3.16.0
 * @param semanticTokens optional: {@code SemanticTokensClientCapabilities}, since 3.16.0
 * @param linkedEditingRange optional: {@code LinkedEditingRangeClientCapabilities}, since 3.16.0
 * @param moniker optional: {@code MonikerClientCapabilities}, since 3.16.0
 * @param typeHierarchy optional: {@code TypeHierarchyClientCapabilities}, since 3.17.0
 * @param inlineValue optional: {@code InlineValueClientCapabilities}, since 3.17.0
 * @param inlayHint optional: {@code InlayHintClientCapabilities}, since 3.17.0
 * @param diagnostic optional: {@code DiagnosticClientCapabilities}, since 3.17.0
 * @param inlineCompletion optional: {@code InlineCompletionClientCapabilities}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record TextDocumentClientCapabilities(
        @Nullable TextDocumentSyncClientCapabilities synchronization,
        @Nullable TextDocumentFilterClientCapabilities filters,
        @Nullable CompletionClientCapabilities completion,
        @Nullable HoverClientCapabilities hover,
        @Nullable SignatureHelpClientCapabilities signatureHelp,
        @Nullable DeclarationClientCapabilities declaration,
        @Nullable DefinitionClientCapabilities definition,
        @Nullable TypeDefinitionClientCapabilities typeDefinition,
        @Nullable ImplementationClientCapabilities implementation,
        @Nullable ReferenceClientCapabilities references,
        @Nullable DocumentHighlightClientCapabilities documentHighlight,
        @Nullable DocumentSymbolClientCapabilities documentSymbol,
        @Nullable CodeActionClientCapabilities codeAction,
        @Nullable CodeLensClientCapabilities codeLens,
        @Nullable DocumentLinkClientCapabilities documentLink,
        @Nullable DocumentColorClientCapabilities colorProvider,
        @Nullable DocumentFormattingClientCapabilities formatting,
        @Nullable DocumentRangeFormattingClientCapabilities rangeFormatting,
        @Nullable DocumentOnTypeFormattingClientCapabilities onTypeFormatting,
        @Nullable RenameClientCapabilities rename,
        @Nullable FoldingRangeClientCapabilities foldingRange,
        @Nullable SelectionRangeClientCapabilities selectionRange,
        @Nullable PublishDiagnosticsClientCapabilities publishDiagnostics,
        @Nullable CallHierarchyClientCapabilities callHierarchy,
        @Nullable SemanticTokensClientCapabilities semanticTokens,
        @Nullable LinkedEditingRangeClientCapabilities linkedEditingRange,
        @Nullable MonikerClientCapabilities moniker,
        @Nullable TypeHierarchyClientCapabilities typeHierarchy,
        @Nullable InlineValueClientCapabilities inlineValue,
        @Nullable InlayHintClientCapabilities inlayHint,
        @Nullable DiagnosticClientCapabilities diagnostic,
        @Nullable InlineCompletionClientCapabilities inlineCompletion,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentClientCapabilities> CODEC = JsonType.of(TextDocumentClientCapabilities::read);

    public TextDocumentClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static TextDocumentClientCapabilities of() {
        return new TextDocumentClientCapabilities(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, Map.of());
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
    public static TextDocumentClientCapabilities read(JsonReader in) {
        TextDocumentSyncClientCapabilities synchronization = null;
        TextDocumentFilterClientCapabilities filters = null;
        CompletionClientCapabilities completion = null;
        HoverClientCapabilities hover = null;
        SignatureHelpClientCapabilities signatureHelp = null;
        DeclarationClientCapabilities declaration = null;
        DefinitionClientCapabilities definition = null;
        TypeDefinitionClientCapabilities typeDefinition = null;
        ImplementationClientCapabilities implementation = null;
        ReferenceClientCapabilities references = null;
        DocumentHighlightClientCapabilities documentHighlight = null;
        DocumentSymbolClientCapabilities documentSymbol = null;
        CodeActionClientCapabilities codeAction = null;
        CodeLensClientCapabilities codeLens = null;
        DocumentLinkClientCapabilities documentLink = null;
        DocumentColorClientCapabilities colorProvider = null;
        DocumentFormattingClientCapabilities formatting = null;
        DocumentRangeFormattingClientCapabilities rangeFormatting = null;
        DocumentOnTypeFormattingClientCapabilities onTypeFormatting = null;
        RenameClientCapabilities rename = null;
        FoldingRangeClientCapabilities foldingRange = null;
        SelectionRangeClientCapabilities selectionRange = null;
        PublishDiagnosticsClientCapabilities publishDiagnostics = null;
        CallHierarchyClientCapabilities callHierarchy = null;
        SemanticTokensClientCapabilities semanticTokens = null;
        LinkedEditingRangeClientCapabilities linkedEditingRange = null;
        MonikerClientCapabilities moniker = null;
        TypeHierarchyClientCapabilities typeHierarchy = null;
        InlineValueClientCapabilities inlineValue = null;
        InlayHintClientCapabilities inlayHint = null;
        DiagnosticClientCapabilities diagnostic = null;
        InlineCompletionClientCapabilities inlineCompletion = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "synchronization" -> synchronization = in.takeNull() ? null : TextDocumentSyncClientCapabilities.read(in);
                case "filters" -> filters = in.takeNull() ? null : TextDocumentFilterClientCapabilities.read(in);
                case "completion" -> completion = in.takeNull() ? null : CompletionClientCapabilities.read(in);
                case "hover" -> hover = in.takeNull() ? null : HoverClientCapabilities.read(in);
                case "signatureHelp" -> signatureHelp = in.takeNull() ? null : SignatureHelpClientCapabilities.read(in);
                case "declaration" -> declaration = in.takeNull() ? null : DeclarationClientCapabilities.read(in);
                case "definition" -> definition = in.takeNull() ? null : DefinitionClientCapabilities.read(in);
                case "typeDefinition" -> typeDefinition = in.takeNull() ? null : TypeDefinitionClientCapabilities.read(in);
                case "implementation" -> implementation = in.takeNull() ? null : ImplementationClientCapabilities.read(in);
                case "references" -> references = in.takeNull() ? null : ReferenceClientCapabilities.read(in);
                case "documentHighlight" -> documentHighlight = in.takeNull() ? null : DocumentHighlightClientCapabilities.read(in);
                case "documentSymbol" -> documentSymbol = in.takeNull() ? null : DocumentSymbolClientCapabilities.read(in);
                case "codeAction" -> codeAction = in.takeNull() ? null : CodeActionClientCapabilities.read(in);
                case "codeLens" -> codeLens = in.takeNull() ? null : CodeLensClientCapabilities.read(in);
                case "documentLink" -> documentLink = in.takeNull() ? null : DocumentLinkClientCapabilities.read(in);
                case "colorProvider" -> colorProvider = in.takeNull() ? null : DocumentColorClientCapabilities.read(in);
                case "formatting" -> formatting = in.takeNull() ? null : DocumentFormattingClientCapabilities.read(in);
                case "rangeFormatting" -> rangeFormatting = in.takeNull() ? null : DocumentRangeFormattingClientCapabilities.read(in);
                case "onTypeFormatting" -> onTypeFormatting = in.takeNull() ? null : DocumentOnTypeFormattingClientCapabilities.read(in);
                case "rename" -> rename = in.takeNull() ? null : RenameClientCapabilities.read(in);
                case "foldingRange" -> foldingRange = in.takeNull() ? null : FoldingRangeClientCapabilities.read(in);
                case "selectionRange" -> selectionRange = in.takeNull() ? null : SelectionRangeClientCapabilities.read(in);
                case "publishDiagnostics" -> publishDiagnostics = in.takeNull() ? null : PublishDiagnosticsClientCapabilities.read(in);
                case "callHierarchy" -> callHierarchy = in.takeNull() ? null : CallHierarchyClientCapabilities.read(in);
                case "semanticTokens" -> semanticTokens = in.takeNull() ? null : SemanticTokensClientCapabilities.read(in);
                case "linkedEditingRange" -> linkedEditingRange = in.takeNull() ? null : LinkedEditingRangeClientCapabilities.read(in);
                case "moniker" -> moniker = in.takeNull() ? null : MonikerClientCapabilities.read(in);
                case "typeHierarchy" -> typeHierarchy = in.takeNull() ? null : TypeHierarchyClientCapabilities.read(in);
                case "inlineValue" -> inlineValue = in.takeNull() ? null : InlineValueClientCapabilities.read(in);
                case "inlayHint" -> inlayHint = in.takeNull() ? null : InlayHintClientCapabilities.read(in);
                case "diagnostic" -> diagnostic = in.takeNull() ? null : DiagnosticClientCapabilities.read(in);
                case "inlineCompletion" -> inlineCompletion = in.takeNull() ? null : InlineCompletionClientCapabilities.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new TextDocumentClientCapabilities(synchronization, filters, completion, hover, signatureHelp, declaration, definition, typeDefinition, implementation, references, documentHighlight, documentSymbol, codeAction, codeLens, documentLink, colorProvider, formatting, rangeFormatting, onTypeFormatting, rename, foldingRange, selectionRange, publishDiagnostics, callHierarchy, semanticTokens, linkedEditingRange, moniker, typeHierarchy, inlineValue, inlayHint, diagnostic, inlineCompletion, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (synchronization != null) {
            synchronization.write(out.name("synchronization"));
        }
        if (filters != null) {
            filters.write(out.name("filters"));
        }
        if (completion != null) {
            completion.write(out.name("completion"));
        }
        if (hover != null) {
            hover.write(out.name("hover"));
        }
        if (signatureHelp != null) {
            signatureHelp.write(out.name("signatureHelp"));
        }
        if (declaration != null) {
            declaration.write(out.name("declaration"));
        }
        if (definition != null) {
            definition.write(out.name("definition"));
        }
        if (typeDefinition != null) {
            typeDefinition.write(out.name("typeDefinition"));
        }
        if (implementation != null) {
            implementation.write(out.name("implementation"));
        }
        if (references != null) {
            references.write(out.name("references"));
        }
        if (documentHighlight != null) {
            documentHighlight.write(out.name("documentHighlight"));
        }
        if (documentSymbol != null) {
            documentSymbol.write(out.name("documentSymbol"));
        }
        if (codeAction != null) {
            codeAction.write(out.name("codeAction"));
        }
        if (codeLens != null) {
            codeLens.write(out.name("codeLens"));
        }
        if (documentLink != null) {
            documentLink.write(out.name("documentLink"));
        }
        if (colorProvider != null) {
            colorProvider.write(out.name("colorProvider"));
        }
        if (formatting != null) {
            formatting.write(out.name("formatting"));
        }
        if (rangeFormatting != null) {
            rangeFormatting.write(out.name("rangeFormatting"));
        }
        if (onTypeFormatting != null) {
            onTypeFormatting.write(out.name("onTypeFormatting"));
        }
        if (rename != null) {
            rename.write(out.name("rename"));
        }
        if (foldingRange != null) {
            foldingRange.write(out.name("foldingRange"));
        }
        if (selectionRange != null) {
            selectionRange.write(out.name("selectionRange"));
        }
        if (publishDiagnostics != null) {
            publishDiagnostics.write(out.name("publishDiagnostics"));
        }
        if (callHierarchy != null) {
            callHierarchy.write(out.name("callHierarchy"));
        }
        if (semanticTokens != null) {
            semanticTokens.write(out.name("semanticTokens"));
        }
        if (linkedEditingRange != null) {
            linkedEditingRange.write(out.name("linkedEditingRange"));
        }
        if (moniker != null) {
            moniker.write(out.name("moniker"));
        }
        if (typeHierarchy != null) {
            typeHierarchy.write(out.name("typeHierarchy"));
        }
        if (inlineValue != null) {
            inlineValue.write(out.name("inlineValue"));
        }
        if (inlayHint != null) {
            inlayHint.write(out.name("inlayHint"));
        }
        if (diagnostic != null) {
            diagnostic.write(out.name("diagnostic"));
        }
        if (inlineCompletion != null) {
            inlineCompletion.write(out.name("inlineCompletion"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentClientCapabilities}. */
    public static final class Builder {

        private @Nullable TextDocumentSyncClientCapabilities synchronization;
        private @Nullable TextDocumentFilterClientCapabilities filters;
        private @Nullable CompletionClientCapabilities completion;
        private @Nullable HoverClientCapabilities hover;
        private @Nullable SignatureHelpClientCapabilities signatureHelp;
        private @Nullable DeclarationClientCapabilities declaration;
        private @Nullable DefinitionClientCapabilities definition;
        private @Nullable TypeDefinitionClientCapabilities typeDefinition;
        private @Nullable ImplementationClientCapabilities implementation;
        private @Nullable ReferenceClientCapabilities references;
        private @Nullable DocumentHighlightClientCapabilities documentHighlight;
        private @Nullable DocumentSymbolClientCapabilities documentSymbol;
        private @Nullable CodeActionClientCapabilities codeAction;
        private @Nullable CodeLensClientCapabilities codeLens;
        private @Nullable DocumentLinkClientCapabilities documentLink;
        private @Nullable DocumentColorClientCapabilities colorProvider;
        private @Nullable DocumentFormattingClientCapabilities formatting;
        private @Nullable DocumentRangeFormattingClientCapabilities rangeFormatting;
        private @Nullable DocumentOnTypeFormattingClientCapabilities onTypeFormatting;
        private @Nullable RenameClientCapabilities rename;
        private @Nullable FoldingRangeClientCapabilities foldingRange;
        private @Nullable SelectionRangeClientCapabilities selectionRange;
        private @Nullable PublishDiagnosticsClientCapabilities publishDiagnostics;
        private @Nullable CallHierarchyClientCapabilities callHierarchy;
        private @Nullable SemanticTokensClientCapabilities semanticTokens;
        private @Nullable LinkedEditingRangeClientCapabilities linkedEditingRange;
        private @Nullable MonikerClientCapabilities moniker;
        private @Nullable TypeHierarchyClientCapabilities typeHierarchy;
        private @Nullable InlineValueClientCapabilities inlineValue;
        private @Nullable InlayHintClientCapabilities inlayHint;
        private @Nullable DiagnosticClientCapabilities diagnostic;
        private @Nullable InlineCompletionClientCapabilities inlineCompletion;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentClientCapabilities from) {
            this.synchronization = from.synchronization();
            this.filters = from.filters();
            this.completion = from.completion();
            this.hover = from.hover();
            this.signatureHelp = from.signatureHelp();
            this.declaration = from.declaration();
            this.definition = from.definition();
            this.typeDefinition = from.typeDefinition();
            this.implementation = from.implementation();
            this.references = from.references();
            this.documentHighlight = from.documentHighlight();
            this.documentSymbol = from.documentSymbol();
            this.codeAction = from.codeAction();
            this.codeLens = from.codeLens();
            this.documentLink = from.documentLink();
            this.colorProvider = from.colorProvider();
            this.formatting = from.formatting();
            this.rangeFormatting = from.rangeFormatting();
            this.onTypeFormatting = from.onTypeFormatting();
            this.rename = from.rename();
            this.foldingRange = from.foldingRange();
            this.selectionRange = from.selectionRange();
            this.publishDiagnostics = from.publishDiagnostics();
            this.callHierarchy = from.callHierarchy();
            this.semanticTokens = from.semanticTokens();
            this.linkedEditingRange = from.linkedEditingRange();
            this.moniker = from.moniker();
            this.typeHierarchy = from.typeHierarchy();
            this.inlineValue = from.inlineValue();
            this.inlayHint = from.inlayHint();
            this.diagnostic = from.diagnostic();
            this.inlineCompletion = from.inlineCompletion();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentClientCapabilities#synchronization}. */
        public Builder synchronization(@Nullable TextDocumentSyncClientCapabilities value) {
            this.synchronization = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#filters}. */
        public Builder filters(@Nullable TextDocumentFilterClientCapabilities value) {
            this.filters = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#completion}. */
        public Builder completion(@Nullable CompletionClientCapabilities value) {
            this.completion = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#hover}. */
        public Builder hover(@Nullable HoverClientCapabilities value) {
            this.hover = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#signatureHelp}. */
        public Builder signatureHelp(@Nullable SignatureHelpClientCapabilities value) {
            this.signatureHelp = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#declaration}. */
        public Builder declaration(@Nullable DeclarationClientCapabilities value) {
            this.declaration = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#definition}. */
        public Builder definition(@Nullable DefinitionClientCapabilities value) {
            this.definition = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#typeDefinition}. */
        public Builder typeDefinition(@Nullable TypeDefinitionClientCapabilities value) {
            this.typeDefinition = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#implementation}. */
        public Builder implementation(@Nullable ImplementationClientCapabilities value) {
            this.implementation = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#references}. */
        public Builder references(@Nullable ReferenceClientCapabilities value) {
            this.references = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#documentHighlight}. */
        public Builder documentHighlight(@Nullable DocumentHighlightClientCapabilities value) {
            this.documentHighlight = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#documentSymbol}. */
        public Builder documentSymbol(@Nullable DocumentSymbolClientCapabilities value) {
            this.documentSymbol = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#codeAction}. */
        public Builder codeAction(@Nullable CodeActionClientCapabilities value) {
            this.codeAction = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#codeLens}. */
        public Builder codeLens(@Nullable CodeLensClientCapabilities value) {
            this.codeLens = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#documentLink}. */
        public Builder documentLink(@Nullable DocumentLinkClientCapabilities value) {
            this.documentLink = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#colorProvider}. */
        public Builder colorProvider(@Nullable DocumentColorClientCapabilities value) {
            this.colorProvider = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#formatting}. */
        public Builder formatting(@Nullable DocumentFormattingClientCapabilities value) {
            this.formatting = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#rangeFormatting}. */
        public Builder rangeFormatting(@Nullable DocumentRangeFormattingClientCapabilities value) {
            this.rangeFormatting = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#onTypeFormatting}. */
        public Builder onTypeFormatting(@Nullable DocumentOnTypeFormattingClientCapabilities value) {
            this.onTypeFormatting = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#rename}. */
        public Builder rename(@Nullable RenameClientCapabilities value) {
            this.rename = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#foldingRange}. */
        public Builder foldingRange(@Nullable FoldingRangeClientCapabilities value) {
            this.foldingRange = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#selectionRange}. */
        public Builder selectionRange(@Nullable SelectionRangeClientCapabilities value) {
            this.selectionRange = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#publishDiagnostics}. */
        public Builder publishDiagnostics(@Nullable PublishDiagnosticsClientCapabilities value) {
            this.publishDiagnostics = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#callHierarchy}. */
        public Builder callHierarchy(@Nullable CallHierarchyClientCapabilities value) {
            this.callHierarchy = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#semanticTokens}. */
        public Builder semanticTokens(@Nullable SemanticTokensClientCapabilities value) {
            this.semanticTokens = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#linkedEditingRange}. */
        public Builder linkedEditingRange(@Nullable LinkedEditingRangeClientCapabilities value) {
            this.linkedEditingRange = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#moniker}. */
        public Builder moniker(@Nullable MonikerClientCapabilities value) {
            this.moniker = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#typeHierarchy}. */
        public Builder typeHierarchy(@Nullable TypeHierarchyClientCapabilities value) {
            this.typeHierarchy = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#inlineValue}. */
        public Builder inlineValue(@Nullable InlineValueClientCapabilities value) {
            this.inlineValue = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#inlayHint}. */
        public Builder inlayHint(@Nullable InlayHintClientCapabilities value) {
            this.inlayHint = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#diagnostic}. */
        public Builder diagnostic(@Nullable DiagnosticClientCapabilities value) {
            this.diagnostic = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#inlineCompletion}. */
        public Builder inlineCompletion(@Nullable InlineCompletionClientCapabilities value) {
            this.inlineCompletion = value;
            return this;
        }

        /** Sets {@link TextDocumentClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentClientCapabilities build() {
            return new TextDocumentClientCapabilities(synchronization, filters, completion, hover, signatureHelp, declaration, definition, typeDefinition, implementation, references, documentHighlight, documentSymbol, codeAction, codeLens, documentLink, colorProvider, formatting, rangeFormatting, onTypeFormatting, rename, foldingRange, selectionRange, publishDiagnostics, callHierarchy, semanticTokens, linkedEditingRange, moniker, typeHierarchy, inlineValue, inlayHint, diagnostic, inlineCompletion, extra);
        }
    }
}
