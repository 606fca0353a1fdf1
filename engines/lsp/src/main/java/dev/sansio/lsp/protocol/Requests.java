package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.method.Direction;
import dev.sansio.lsp.method.RequestMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The requests of the specification. */
public final class Requests {

    /** {@code textDocument/implementation}. */
    public static final RequestMethod<ImplementationParams, @Nullable ImplementationResult> IMPLEMENTATION =
            RequestMethod.<ImplementationParams, @Nullable ImplementationResult>of("textDocument/implementation", Direction.CLIENT_TO_SERVER, ImplementationParams.CODEC, JsonType.nullable(ImplementationResult.CODEC))
                    .partial(ImplementationPartialResult.CODEC)
                    .registers(ImplementationRegistrationOptions.CODEC)
                    .client("textDocument.implementation")
                    .server("implementationProvider");

    /** {@code textDocument/typeDefinition}. */
    public static final RequestMethod<TypeDefinitionParams, @Nullable TypeDefinitionResult> TYPE_DEFINITION =
            RequestMethod.<TypeDefinitionParams, @Nullable TypeDefinitionResult>of("textDocument/typeDefinition", Direction.CLIENT_TO_SERVER, TypeDefinitionParams.CODEC, JsonType.nullable(TypeDefinitionResult.CODEC))
                    .partial(TypeDefinitionPartialResult.CODEC)
                    .registers(TypeDefinitionRegistrationOptions.CODEC)
                    .client("textDocument.typeDefinition")
                    .server("typeDefinitionProvider");

    /** {@code workspace/workspaceFolders}. */
    public static final RequestMethod<@Nullable Void, @Nullable List<WorkspaceFolder>> WORKSPACE_FOLDERS =
            RequestMethod.<@Nullable Void, @Nullable List<WorkspaceFolder>>of("workspace/workspaceFolders", Direction.SERVER_TO_CLIENT, JsonType.NOTHING, JsonType.nullable(JsonType.list(WorkspaceFolder.CODEC)))
                    .client("workspace.workspaceFolders")
                    .server("workspace.workspaceFolders");

    /** {@code workspace/configuration}. */
    public static final RequestMethod<ConfigurationParams, List<JsonNode>> CONFIGURATION =
            RequestMethod.<ConfigurationParams, List<JsonNode>>of("workspace/configuration", Direction.SERVER_TO_CLIENT, ConfigurationParams.CODEC, JsonType.list(JsonType.ANY))
                    .client("workspace.configuration");

    /** {@code textDocument/documentColor}. */
    public static final RequestMethod<DocumentColorParams, List<ColorInformation>> DOCUMENT_COLOR =
            RequestMethod.<DocumentColorParams, List<ColorInformation>>of("textDocument/documentColor", Direction.CLIENT_TO_SERVER, DocumentColorParams.CODEC, JsonType.list(ColorInformation.CODEC))
                    .partial(JsonType.list(ColorInformation.CODEC))
                    .registers(DocumentColorRegistrationOptions.CODEC)
                    .client("textDocument.colorProvider")
                    .server("colorProvider");

    /** {@code textDocument/colorPresentation}. */
    public static final RequestMethod<ColorPresentationParams, List<ColorPresentation>> COLOR_PRESENTATION =
            RequestMethod.<ColorPresentationParams, List<ColorPresentation>>of("textDocument/colorPresentation", Direction.CLIENT_TO_SERVER, ColorPresentationParams.CODEC, JsonType.list(ColorPresentation.CODEC))
                    .partial(JsonType.list(ColorPresentation.CODEC))
                    .registers(ColorPresentationRegistrationOptions.CODEC)
                    .client("textDocument.colorProvider")
                    .server("colorProvider");

    /** {@code textDocument/foldingRange}. */
    public static final RequestMethod<FoldingRangeParams, @Nullable List<FoldingRange>> FOLDING_RANGE =
            RequestMethod.<FoldingRangeParams, @Nullable List<FoldingRange>>of("textDocument/foldingRange", Direction.CLIENT_TO_SERVER, FoldingRangeParams.CODEC, JsonType.nullable(JsonType.list(FoldingRange.CODEC)))
                    .partial(JsonType.list(FoldingRange.CODEC))
                    .registers(FoldingRangeRegistrationOptions.CODEC)
                    .client("textDocument.foldingRange")
                    .server("foldingRangeProvider");

    /** {@code workspace/foldingRange/refresh}, since 3.18.0. */
    public static final RequestMethod<@Nullable Void, @Nullable Void> FOLDING_RANGE_REFRESH =
            RequestMethod.<@Nullable Void, @Nullable Void>of("workspace/foldingRange/refresh", Direction.SERVER_TO_CLIENT, JsonType.NOTHING, JsonType.NOTHING)
                    .client("workspace.foldingRange.refreshSupport");

    /** {@code textDocument/declaration}. */
    public static final RequestMethod<DeclarationParams, @Nullable DeclarationResult> DECLARATION =
            RequestMethod.<DeclarationParams, @Nullable DeclarationResult>of("textDocument/declaration", Direction.CLIENT_TO_SERVER, DeclarationParams.CODEC, JsonType.nullable(DeclarationResult.CODEC))
                    .partial(DeclarationPartialResult.CODEC)
                    .registers(DeclarationRegistrationOptions.CODEC)
                    .client("textDocument.declaration")
                    .server("declarationProvider");

    /** {@code textDocument/selectionRange}. */
    public static final RequestMethod<SelectionRangeParams, @Nullable List<SelectionRange>> SELECTION_RANGE =
            RequestMethod.<SelectionRangeParams, @Nullable List<SelectionRange>>of("textDocument/selectionRange", Direction.CLIENT_TO_SERVER, SelectionRangeParams.CODEC, JsonType.nullable(JsonType.list(SelectionRange.CODEC)))
                    .partial(JsonType.list(SelectionRange.CODEC))
                    .registers(SelectionRangeRegistrationOptions.CODEC)
                    .client("textDocument.selectionRange")
                    .server("selectionRangeProvider");

    /** {@code window/workDoneProgress/create}. */
    public static final RequestMethod<WorkDoneProgressCreateParams, @Nullable Void> WORK_DONE_PROGRESS_CREATE =
            RequestMethod.<WorkDoneProgressCreateParams, @Nullable Void>of("window/workDoneProgress/create", Direction.SERVER_TO_CLIENT, WorkDoneProgressCreateParams.CODEC, JsonType.NOTHING)
                    .client("window.workDoneProgress");

    /** {@code textDocument/prepareCallHierarchy}, since 3.16.0. */
    public static final RequestMethod<CallHierarchyPrepareParams, @Nullable List<CallHierarchyItem>> CALL_HIERARCHY_PREPARE =
            RequestMethod.<CallHierarchyPrepareParams, @Nullable List<CallHierarchyItem>>of("textDocument/prepareCallHierarchy", Direction.CLIENT_TO_SERVER, CallHierarchyPrepareParams.CODEC, JsonType.nullable(JsonType.list(CallHierarchyItem.CODEC)))
                    .registers(CallHierarchyRegistrationOptions.CODEC)
                    .client("textDocument.callHierarchy")
                    .server("callHierarchyProvider");

    /** {@code callHierarchy/incomingCalls}, since 3.16.0. */
    public static final RequestMethod<CallHierarchyIncomingCallsParams, @Nullable List<CallHierarchyIncomingCall>> CALL_HIERARCHY_INCOMING_CALLS =
            RequestMethod.<CallHierarchyIncomingCallsParams, @Nullable List<CallHierarchyIncomingCall>>of("callHierarchy/incomingCalls", Direction.CLIENT_TO_SERVER, CallHierarchyIncomingCallsParams.CODEC, JsonType.nullable(JsonType.list(CallHierarchyIncomingCall.CODEC)))
                    .partial(JsonType.list(CallHierarchyIncomingCall.CODEC))
                    .client("textDocument.callHierarchy")
                    .server("callHierarchyProvider");

    /** {@code callHierarchy/outgoingCalls}, since 3.16.0. */
    public static final RequestMethod<CallHierarchyOutgoingCallsParams, @Nullable List<CallHierarchyOutgoingCall>> CALL_HIERARCHY_OUTGOING_CALLS =
            RequestMethod.<CallHierarchyOutgoingCallsParams, @Nullable List<CallHierarchyOutgoingCall>>of("callHierarchy/outgoingCalls", Direction.CLIENT_TO_SERVER, CallHierarchyOutgoingCallsParams.CODEC, JsonType.nullable(JsonType.list(CallHierarchyOutgoingCall.CODEC)))
                    .partial(JsonType.list(CallHierarchyOutgoingCall.CODEC))
                    .client("textDocument.callHierarchy")
                    .server("callHierarchyProvider");

    /** {@code textDocument/semanticTokens/full}, since 3.16.0. */
    public static final RequestMethod<SemanticTokensParams, @Nullable SemanticTokens> SEMANTIC_TOKENS =
            RequestMethod.<SemanticTokensParams, @Nullable SemanticTokens>of("textDocument/semanticTokens/full", Direction.CLIENT_TO_SERVER, SemanticTokensParams.CODEC, JsonType.nullable(SemanticTokens.CODEC))
                    .partial(SemanticTokensPartialResult.CODEC)
                    .registers(SemanticTokensRegistrationOptions.CODEC)
                    .registeredAs("textDocument/semanticTokens")
                    .client("textDocument.semanticTokens")
                    .server("semanticTokensProvider");

    /** {@code textDocument/semanticTokens/full/delta}, since 3.16.0. */
    public static final RequestMethod<SemanticTokensDeltaParams, @Nullable SemanticTokensDeltaResult> SEMANTIC_TOKENS_DELTA =
            RequestMethod.<SemanticTokensDeltaParams, @Nullable SemanticTokensDeltaResult>of("textDocument/semanticTokens/full/delta", Direction.CLIENT_TO_SERVER, SemanticTokensDeltaParams.CODEC, JsonType.nullable(SemanticTokensDeltaResult.CODEC))
                    .partial(SemanticTokensFullDeltaPartialResult.CODEC)
                    .registers(SemanticTokensRegistrationOptions.CODEC)
                    .registeredAs("textDocument/semanticTokens")
                    .client("textDocument.semanticTokens.requests.full.delta")
                    .server("semanticTokensProvider.full.delta");

    /** {@code textDocument/semanticTokens/range}, since 3.16.0. */
    public static final RequestMethod<SemanticTokensRangeParams, @Nullable SemanticTokens> SEMANTIC_TOKENS_RANGE =
            RequestMethod.<SemanticTokensRangeParams, @Nullable SemanticTokens>of("textDocument/semanticTokens/range", Direction.CLIENT_TO_SERVER, SemanticTokensRangeParams.CODEC, JsonType.nullable(SemanticTokens.CODEC))
                    .partial(SemanticTokensPartialResult.CODEC)
                    .registeredAs("textDocument/semanticTokens")
                    .client("textDocument.semanticTokens.requests.range")
                    .server("semanticTokensProvider.range");

    /** {@code workspace/semanticTokens/refresh}, since 3.16.0. */
    public static final RequestMethod<@Nullable Void, @Nullable Void> SEMANTIC_TOKENS_REFRESH =
            RequestMethod.<@Nullable Void, @Nullable Void>of("workspace/semanticTokens/refresh", Direction.SERVER_TO_CLIENT, JsonType.NOTHING, JsonType.NOTHING)
                    .client("workspace.semanticTokens.refreshSupport");

    /** {@code window/showDocument}, since 3.16.0. */
    public static final RequestMethod<ShowDocumentParams, ShowDocumentResult> SHOW_DOCUMENT =
            RequestMethod.<ShowDocumentParams, ShowDocumentResult>of("window/showDocument", Direction.SERVER_TO_CLIENT, ShowDocumentParams.CODEC, ShowDocumentResult.CODEC)
                    .client("window.showDocument.support");

    /** {@code textDocument/linkedEditingRange}, since 3.16.0. */
    public static final RequestMethod<LinkedEditingRangeParams, @Nullable LinkedEditingRanges> LINKED_EDITING_RANGE =
            RequestMethod.<LinkedEditingRangeParams, @Nullable LinkedEditingRanges>of("textDocument/linkedEditingRange", Direction.CLIENT_TO_SERVER, LinkedEditingRangeParams.CODEC, JsonType.nullable(LinkedEditingRanges.CODEC))
                    .registers(LinkedEditingRangeRegistrationOptions.CODEC)
                    .client("textDocument.linkedEditingRange")
                    .server("linkedEditingRangeProvider");

    /** {@code workspace/willCreateFiles}, since 3.16.0. */
    public static final RequestMethod<CreateFilesParams, @Nullable WorkspaceEdit> WILL_CREATE_FILES =
            RequestMethod.<CreateFilesParams, @Nullable WorkspaceEdit>of("workspace/willCreateFiles", Direction.CLIENT_TO_SERVER, CreateFilesParams.CODEC, JsonType.nullable(WorkspaceEdit.CODEC))
                    .registers(FileOperationRegistrationOptions.CODEC)
                    .client("workspace.fileOperations.willCreate")
                    .server("workspace.fileOperations.willCreate");

    /** {@code workspace/willRenameFiles}, since 3.16.0. */
    public static final RequestMethod<RenameFilesParams, @Nullable WorkspaceEdit> WILL_RENAME_FILES =
            RequestMethod.<RenameFilesParams, @Nullable WorkspaceEdit>of("workspace/willRenameFiles", Direction.CLIENT_TO_SERVER, RenameFilesParams.CODEC, JsonType.nullable(WorkspaceEdit.CODEC))
                    .registers(FileOperationRegistrationOptions.CODEC)
                    .client("workspace.fileOperations.willRename")
                    .server("workspace.fileOperations.willRename");

    /** {@code workspace/willDeleteFiles}, since 3.16.0. */
    public static final RequestMethod<DeleteFilesParams, @Nullable WorkspaceEdit> WILL_DELETE_FILES =
            RequestMethod.<DeleteFilesParams, @Nullable WorkspaceEdit>of("workspace/willDeleteFiles", Direction.CLIENT_TO_SERVER, DeleteFilesParams.CODEC, JsonType.nullable(WorkspaceEdit.CODEC))
                    .registers(FileOperationRegistrationOptions.CODEC)
                    .client("workspace.fileOperations.willDelete")
                    .server("workspace.fileOperations.willDelete");

    /** {@code textDocument/moniker}. */
    public static final RequestMethod<MonikerParams, @Nullable List<Moniker>> MONIKER =
            RequestMethod.<MonikerParams, @Nullable List<Moniker>>of("textDocument/moniker", Direction.CLIENT_TO_SERVER, MonikerParams.CODEC, JsonType.nullable(JsonType.list(Moniker.CODEC)))
                    .partial(JsonType.list(Moniker.CODEC))
                    .registers(MonikerRegistrationOptions.CODEC)
                    .client("textDocument.moniker")
                    .server("monikerProvider");

    /** {@code textDocument/prepareTypeHierarchy}, since 3.17.0. */
    public static final RequestMethod<TypeHierarchyPrepareParams, @Nullable List<TypeHierarchyItem>> TYPE_HIERARCHY_PREPARE =
            RequestMethod.<TypeHierarchyPrepareParams, @Nullable List<TypeHierarchyItem>>of("textDocument/prepareTypeHierarchy", Direction.CLIENT_TO_SERVER, TypeHierarchyPrepareParams.CODEC, JsonType.nullable(JsonType.list(TypeHierarchyItem.CODEC)))
                    .registers(TypeHierarchyRegistrationOptions.CODEC)
                    .client("textDocument.typeHierarchy")
                    .server("typeHierarchyProvider");

    /** {@code typeHierarchy/supertypes}, since 3.17.0. */
    public static final RequestMethod<TypeHierarchySupertypesParams, @Nullable List<TypeHierarchyItem>> TYPE_HIERARCHY_SUPERTYPES =
            RequestMethod.<TypeHierarchySupertypesParams, @Nullable List<TypeHierarchyItem>>of("typeHierarchy/supertypes", Direction.CLIENT_TO_SERVER, TypeHierarchySupertypesParams.CODEC, JsonType.nullable(JsonType.list(TypeHierarchyItem.CODEC)))
                    .partial(JsonType.list(TypeHierarchyItem.CODEC));

    /** {@code typeHierarchy/subtypes}, since 3.17.0. */
    public static final RequestMethod<TypeHierarchySubtypesParams, @Nullable List<TypeHierarchyItem>> TYPE_HIERARCHY_SUBTYPES =
            RequestMethod.<TypeHierarchySubtypesParams, @Nullable List<TypeHierarchyItem>>of("typeHierarchy/subtypes", Direction.CLIENT_TO_SERVER, TypeHierarchySubtypesParams.CODEC, JsonType.nullable(JsonType.list(TypeHierarchyItem.CODEC)))
                    .partial(JsonType.list(TypeHierarchyItem.CODEC));

    /** {@code textDocument/inlineValue}, since 3.17.0. */
    public static final RequestMethod<InlineValueParams, @Nullable List<InlineValue>> INLINE_VALUE =
            RequestMethod.<InlineValueParams, @Nullable List<InlineValue>>of("textDocument/inlineValue", Direction.CLIENT_TO_SERVER, InlineValueParams.CODEC, JsonType.nullable(JsonType.list(InlineValue.CODEC)))
                    .partial(JsonType.list(InlineValue.CODEC))
                    .registers(InlineValueRegistrationOptions.CODEC)
                    .client("textDocument.inlineValue")
                    .server("inlineValueProvider");

    /** {@code workspace/inlineValue/refresh}, since 3.17.0. */
    public static final RequestMethod<@Nullable Void, @Nullable Void> INLINE_VALUE_REFRESH =
            RequestMethod.<@Nullable Void, @Nullable Void>of("workspace/inlineValue/refresh", Direction.SERVER_TO_CLIENT, JsonType.NOTHING, JsonType.NOTHING)
                    .client("workspace.inlineValue.refreshSupport");

    /** {@code textDocument/inlayHint}, since 3.17.0. */
    public static final RequestMethod<InlayHintParams, @Nullable List<InlayHint>> INLAY_HINT =
            RequestMethod.<InlayHintParams, @Nullable List<InlayHint>>of("textDocument/inlayHint", Direction.CLIENT_TO_SERVER, InlayHintParams.CODEC, JsonType.nullable(JsonType.list(InlayHint.CODEC)))
                    .partial(JsonType.list(InlayHint.CODEC))
                    .registers(InlayHintRegistrationOptions.CODEC)
                    .client("textDocument.inlayHint")
                    .server("inlayHintProvider");

    /** {@code inlayHint/resolve}, since 3.17.0. */
    public static final RequestMethod<InlayHint, InlayHint> INLAY_HINT_RESOLVE =
            RequestMethod.<InlayHint, InlayHint>of("inlayHint/resolve", Direction.CLIENT_TO_SERVER, InlayHint.CODEC, InlayHint.CODEC)
                    .client("textDocument.inlayHint.resolveSupport")
                    .server("inlayHintProvider.resolveProvider");

    /** {@code workspace/inlayHint/refresh}, since 3.17.0. */
    public static final RequestMethod<@Nullable Void, @Nullable Void> INLAY_HINT_REFRESH =
            RequestMethod.<@Nullable Void, @Nullable Void>of("workspace/inlayHint/refresh", Direction.SERVER_TO_CLIENT, JsonType.NOTHING, JsonType.NOTHING)
                    .client("workspace.inlayHint.refreshSupport");

    /** {@code textDocument/diagnostic}, since 3.17.0. */
    public static final RequestMethod<DocumentDiagnosticParams, DocumentDiagnosticReport> DOCUMENT_DIAGNOSTIC =
            RequestMethod.<DocumentDiagnosticParams, DocumentDiagnosticReport>of("textDocument/diagnostic", Direction.CLIENT_TO_SERVER, DocumentDiagnosticParams.CODEC, DocumentDiagnosticReport.CODEC)
                    .partial(DocumentDiagnosticReportProgress.CODEC)
                    .error(DiagnosticServerCancellationData.CODEC)
                    .registers(DiagnosticRegistrationOptions.CODEC)
                    .client("textDocument.diagnostic")
                    .server("diagnosticProvider");

    /** {@code workspace/diagnostic}, since 3.17.0. */
    public static final RequestMethod<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport> WORKSPACE_DIAGNOSTIC =
            RequestMethod.<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>of("workspace/diagnostic", Direction.CLIENT_TO_SERVER, WorkspaceDiagnosticParams.CODEC, WorkspaceDiagnosticReport.CODEC)
                    .partial(WorkspaceDiagnosticReportPartialResult.CODEC)
                    .error(DiagnosticServerCancellationData.CODEC)
                    .client("workspace.diagnostics")
                    .server("diagnosticProvider.workspaceDiagnostics");

    /** {@code workspace/diagnostic/refresh}, since 3.17.0. */
    public static final RequestMethod<@Nullable Void, @Nullable Void> DIAGNOSTIC_REFRESH =
            RequestMethod.<@Nullable Void, @Nullable Void>of("workspace/diagnostic/refresh", Direction.SERVER_TO_CLIENT, JsonType.NOTHING, JsonType.NOTHING)
                    .client("workspace.diagnostics.refreshSupport");

    /** {@code textDocument/inlineCompletion}, since 3.18.0. */
    public static final RequestMethod<InlineCompletionParams, @Nullable InlineCompletionResult> INLINE_COMPLETION =
            RequestMethod.<InlineCompletionParams, @Nullable InlineCompletionResult>of("textDocument/inlineCompletion", Direction.CLIENT_TO_SERVER, InlineCompletionParams.CODEC, JsonType.nullable(InlineCompletionResult.CODEC))
                    .partial(JsonType.list(InlineCompletionItem.CODEC))
                    .registers(InlineCompletionRegistrationOptions.CODEC)
                    .client("textDocument.inlineCompletion")
                    .server("inlineCompletionProvider");

    /** {@code workspace/textDocumentContent}, since 3.18.0. */
    public static final RequestMethod<TextDocumentContentParams, TextDocumentContentResult> TEXT_DOCUMENT_CONTENT =
            RequestMethod.<TextDocumentContentParams, TextDocumentContentResult>of("workspace/textDocumentContent", Direction.CLIENT_TO_SERVER, TextDocumentContentParams.CODEC, TextDocumentContentResult.CODEC)
                    .registers(TextDocumentContentRegistrationOptions.CODEC)
                    .client("workspace.textDocumentContent")
                    .server("workspace.textDocumentContent");

    /** {@code workspace/textDocumentContent/refresh}, since 3.18.0. */
    public static final RequestMethod<TextDocumentContentRefreshParams, @Nullable Void> TEXT_DOCUMENT_CONTENT_REFRESH =
            RequestMethod.<TextDocumentContentRefreshParams, @Nullable Void>of("workspace/textDocumentContent/refresh", Direction.SERVER_TO_CLIENT, TextDocumentContentRefreshParams.CODEC, JsonType.NOTHING);

    /** {@code client/registerCapability}. */
    public static final RequestMethod<RegistrationParams, @Nullable Void> REGISTRATION =
            RequestMethod.<RegistrationParams, @Nullable Void>of("client/registerCapability", Direction.SERVER_TO_CLIENT, RegistrationParams.CODEC, JsonType.NOTHING);

    /** {@code client/unregisterCapability}. */
    public static final RequestMethod<UnregistrationParams, @Nullable Void> UNREGISTRATION =
            RequestMethod.<UnregistrationParams, @Nullable Void>of("client/unregisterCapability", Direction.SERVER_TO_CLIENT, UnregistrationParams.CODEC, JsonType.NOTHING);

    /** {@code initialize}. */
    public static final RequestMethod<InitializeParams, InitializeResult> INITIALIZE =
            RequestMethod.<InitializeParams, InitializeResult>of("initialize", Direction.CLIENT_TO_SERVER, InitializeParams.CODEC, InitializeResult.CODEC)
                    .error(InitializeError.CODEC);

    /** {@code shutdown}. */
    public static final RequestMethod<@Nullable Void, @Nullable Void> SHUTDOWN =
            RequestMethod.<@Nullable Void, @Nullable Void>of("shutdown", Direction.CLIENT_TO_SERVER, JsonType.NOTHING, JsonType.NOTHING);

    /** {@code window/showMessageRequest}. */
    public static final RequestMethod<ShowMessageRequestParams, @Nullable MessageActionItem> SHOW_MESSAGE =
            RequestMethod.<ShowMessageRequestParams, @Nullable MessageActionItem>of("window/showMessageRequest", Direction.SERVER_TO_CLIENT, ShowMessageRequestParams.CODEC, JsonType.nullable(MessageActionItem.CODEC))
                    .client("window.showMessage");

    /** {@code textDocument/willSaveWaitUntil}. */
    public static final RequestMethod<WillSaveTextDocumentParams, @Nullable List<TextEdit>> WILL_SAVE_TEXT_DOCUMENT_WAIT_UNTIL =
            RequestMethod.<WillSaveTextDocumentParams, @Nullable List<TextEdit>>of("textDocument/willSaveWaitUntil", Direction.CLIENT_TO_SERVER, WillSaveTextDocumentParams.CODEC, JsonType.nullable(JsonType.list(TextEdit.CODEC)))
                    .registers(TextDocumentRegistrationOptions.CODEC)
                    .client("textDocument.synchronization.willSaveWaitUntil")
                    .server("textDocumentSync.willSaveWaitUntil");

    /** {@code textDocument/completion}. */
    public static final RequestMethod<CompletionParams, @Nullable CompletionResult> COMPLETION =
            RequestMethod.<CompletionParams, @Nullable CompletionResult>of("textDocument/completion", Direction.CLIENT_TO_SERVER, CompletionParams.CODEC, JsonType.nullable(CompletionResult.CODEC))
                    .partial(JsonType.list(CompletionItem.CODEC))
                    .registers(CompletionRegistrationOptions.CODEC)
                    .client("textDocument.completion")
                    .server("completionProvider");

    /** {@code completionItem/resolve}. */
    public static final RequestMethod<CompletionItem, CompletionItem> COMPLETION_RESOLVE =
            RequestMethod.<CompletionItem, CompletionItem>of("completionItem/resolve", Direction.CLIENT_TO_SERVER, CompletionItem.CODEC, CompletionItem.CODEC)
                    .client("textDocument.completion.completionItem.resolveSupport")
                    .server("completionProvider.resolveProvider");

    /** {@code textDocument/hover}. */
    public static final RequestMethod<HoverParams, @Nullable Hover> HOVER =
            RequestMethod.<HoverParams, @Nullable Hover>of("textDocument/hover", Direction.CLIENT_TO_SERVER, HoverParams.CODEC, JsonType.nullable(Hover.CODEC))
                    .registers(HoverRegistrationOptions.CODEC)
                    .client("textDocument.hover")
                    .server("hoverProvider");

    /** {@code textDocument/signatureHelp}. */
    public static final RequestMethod<SignatureHelpParams, @Nullable SignatureHelp> SIGNATURE_HELP =
            RequestMethod.<SignatureHelpParams, @Nullable SignatureHelp>of("textDocument/signatureHelp", Direction.CLIENT_TO_SERVER, SignatureHelpParams.CODEC, JsonType.nullable(SignatureHelp.CODEC))
                    .registers(SignatureHelpRegistrationOptions.CODEC)
                    .client("textDocument.signatureHelp")
                    .server("signatureHelpProvider");

    /** {@code textDocument/definition}. */
    public static final RequestMethod<DefinitionParams, @Nullable DefinitionResult> DEFINITION =
            RequestMethod.<DefinitionParams, @Nullable DefinitionResult>of("textDocument/definition", Direction.CLIENT_TO_SERVER, DefinitionParams.CODEC, JsonType.nullable(DefinitionResult.CODEC))
                    .partial(DefinitionPartialResult.CODEC)
                    .registers(DefinitionRegistrationOptions.CODEC)
                    .client("textDocument.definition")
                    .server("definitionProvider");

    /** {@code textDocument/references}. */
    public static final RequestMethod<ReferenceParams, @Nullable List<Location>> REFERENCES =
            RequestMethod.<ReferenceParams, @Nullable List<Location>>of("textDocument/references", Direction.CLIENT_TO_SERVER, ReferenceParams.CODEC, JsonType.nullable(JsonType.list(Location.CODEC)))
                    .partial(JsonType.list(Location.CODEC))
                    .registers(ReferenceRegistrationOptions.CODEC)
                    .client("textDocument.references")
                    .server("referencesProvider");

    /** {@code textDocument/documentHighlight}. */
    public static final RequestMethod<DocumentHighlightParams, @Nullable List<DocumentHighlight>> DOCUMENT_HIGHLIGHT =
            RequestMethod.<DocumentHighlightParams, @Nullable List<DocumentHighlight>>of("textDocument/documentHighlight", Direction.CLIENT_TO_SERVER, DocumentHighlightParams.CODEC, JsonType.nullable(JsonType.list(DocumentHighlight.CODEC)))
                    .partial(JsonType.list(DocumentHighlight.CODEC))
                    .registers(DocumentHighlightRegistrationOptions.CODEC)
                    .client("textDocument.documentHighlight")
                    .server("documentHighlightProvider");

    /** {@code textDocument/documentSymbol}. */
    public static final RequestMethod<DocumentSymbolParams, @Nullable DocumentSymbolResult> DOCUMENT_SYMBOL =
            RequestMethod.<DocumentSymbolParams, @Nullable DocumentSymbolResult>of("textDocument/documentSymbol", Direction.CLIENT_TO_SERVER, DocumentSymbolParams.CODEC, JsonType.nullable(DocumentSymbolResult.CODEC))
                    .partial(DocumentSymbolPartialResult.CODEC)
                    .registers(DocumentSymbolRegistrationOptions.CODEC)
                    .client("textDocument.documentSymbol")
                    .server("documentSymbolProvider");

    /** {@code textDocument/codeAction}. */
    public static final RequestMethod<CodeActionParams, @Nullable List<CommandOrCodeAction>> CODE_ACTION =
            RequestMethod.<CodeActionParams, @Nullable List<CommandOrCodeAction>>of("textDocument/codeAction", Direction.CLIENT_TO_SERVER, CodeActionParams.CODEC, JsonType.nullable(JsonType.list(CommandOrCodeAction.CODEC)))
                    .partial(JsonType.list(CommandOrCodeAction.CODEC))
                    .registers(CodeActionRegistrationOptions.CODEC)
                    .client("textDocument.codeAction")
                    .server("codeActionProvider");

    /** {@code codeAction/resolve}. */
    public static final RequestMethod<CodeAction, CodeAction> CODE_ACTION_RESOLVE =
            RequestMethod.<CodeAction, CodeAction>of("codeAction/resolve", Direction.CLIENT_TO_SERVER, CodeAction.CODEC, CodeAction.CODEC)
                    .client("textDocument.codeAction.resolveSupport")
                    .server("codeActionProvider.resolveProvider");

    /** {@code workspace/symbol}, since 3.17.0. */
    public static final RequestMethod<WorkspaceSymbolParams, @Nullable WorkspaceSymbolResult> WORKSPACE_SYMBOL =
            RequestMethod.<WorkspaceSymbolParams, @Nullable WorkspaceSymbolResult>of("workspace/symbol", Direction.CLIENT_TO_SERVER, WorkspaceSymbolParams.CODEC, JsonType.nullable(WorkspaceSymbolResult.CODEC))
                    .partial(WorkspaceSymbolPartialResult.CODEC)
                    .registers(WorkspaceSymbolRegistrationOptions.CODEC)
                    .client("workspace.symbol")
                    .server("workspaceSymbolProvider");

    /** {@code workspaceSymbol/resolve}, since 3.17.0. */
    public static final RequestMethod<WorkspaceSymbol, WorkspaceSymbol> WORKSPACE_SYMBOL_RESOLVE =
            RequestMethod.<WorkspaceSymbol, WorkspaceSymbol>of("workspaceSymbol/resolve", Direction.CLIENT_TO_SERVER, WorkspaceSymbol.CODEC, WorkspaceSymbol.CODEC)
                    .client("workspace.symbol.resolveSupport")
                    .server("workspaceSymbolProvider.resolveProvider");

    /** {@code textDocument/codeLens}. */
    public static final RequestMethod<CodeLensParams, @Nullable List<CodeLens>> CODE_LENS =
            RequestMethod.<CodeLensParams, @Nullable List<CodeLens>>of("textDocument/codeLens", Direction.CLIENT_TO_SERVER, CodeLensParams.CODEC, JsonType.nullable(JsonType.list(CodeLens.CODEC)))
                    .partial(JsonType.list(CodeLens.CODEC))
                    .registers(CodeLensRegistrationOptions.CODEC)
                    .client("textDocument.codeLens")
                    .server("codeLensProvider");

    /** {@code codeLens/resolve}. */
    public static final RequestMethod<CodeLens, CodeLens> CODE_LENS_RESOLVE =
            RequestMethod.<CodeLens, CodeLens>of("codeLens/resolve", Direction.CLIENT_TO_SERVER, CodeLens.CODEC, CodeLens.CODEC)
                    .client("textDocument.codeLens.resolveSupport")
                    .server("codeLensProvider.resolveProvider");

    /** {@code workspace/codeLens/refresh}, since 3.16.0. */
    public static final RequestMethod<@Nullable Void, @Nullable Void> CODE_LENS_REFRESH =
            RequestMethod.<@Nullable Void, @Nullable Void>of("workspace/codeLens/refresh", Direction.SERVER_TO_CLIENT, JsonType.NOTHING, JsonType.NOTHING)
                    .client("workspace.codeLens");

    /** {@code textDocument/documentLink}. */
    public static final RequestMethod<DocumentLinkParams, @Nullable List<DocumentLink>> DOCUMENT_LINK =
            RequestMethod.<DocumentLinkParams, @Nullable List<DocumentLink>>of("textDocument/documentLink", Direction.CLIENT_TO_SERVER, DocumentLinkParams.CODEC, JsonType.nullable(JsonType.list(DocumentLink.CODEC)))
                    .partial(JsonType.list(DocumentLink.CODEC))
                    .registers(DocumentLinkRegistrationOptions.CODEC)
                    .client("textDocument.documentLink")
                    .server("documentLinkProvider");

    /** {@code documentLink/resolve}. */
    public static final RequestMethod<DocumentLink, DocumentLink> DOCUMENT_LINK_RESOLVE =
            RequestMethod.<DocumentLink, DocumentLink>of("documentLink/resolve", Direction.CLIENT_TO_SERVER, DocumentLink.CODEC, DocumentLink.CODEC)
                    .client("textDocument.documentLink")
                    .server("documentLinkProvider.resolveProvider");

    /** {@code textDocument/formatting}. */
    public static final RequestMethod<DocumentFormattingParams, @Nullable List<TextEdit>> DOCUMENT_FORMATTING =
            RequestMethod.<DocumentFormattingParams, @Nullable List<TextEdit>>of("textDocument/formatting", Direction.CLIENT_TO_SERVER, DocumentFormattingParams.CODEC, JsonType.nullable(JsonType.list(TextEdit.CODEC)))
                    .registers(DocumentFormattingRegistrationOptions.CODEC)
                    .client("textDocument.formatting")
                    .server("documentFormattingProvider");

    /** {@code textDocument/rangeFormatting}. */
    public static final RequestMethod<DocumentRangeFormattingParams, @Nullable List<TextEdit>> DOCUMENT_RANGE_FORMATTING =
            RequestMethod.<DocumentRangeFormattingParams, @Nullable List<TextEdit>>of("textDocument/rangeFormatting", Direction.CLIENT_TO_SERVER, DocumentRangeFormattingParams.CODEC, JsonType.nullable(JsonType.list(TextEdit.CODEC)))
                    .registers(DocumentRangeFormattingRegistrationOptions.CODEC)
                    .client("textDocument.rangeFormatting")
                    .server("documentRangeFormattingProvider");

    /** {@code textDocument/rangesFormatting}, since 3.18.0. */
    public static final RequestMethod<DocumentRangesFormattingParams, @Nullable List<TextEdit>> DOCUMENT_RANGES_FORMATTING =
            RequestMethod.<DocumentRangesFormattingParams, @Nullable List<TextEdit>>of("textDocument/rangesFormatting", Direction.CLIENT_TO_SERVER, DocumentRangesFormattingParams.CODEC, JsonType.nullable(JsonType.list(TextEdit.CODEC)))
                    .registers(DocumentRangeFormattingRegistrationOptions.CODEC)
                    .client("textDocument.rangeFormatting.rangesSupport")
                    .server("documentRangeFormattingProvider.rangesSupport");

    /** {@code textDocument/onTypeFormatting}. */
    public static final RequestMethod<DocumentOnTypeFormattingParams, @Nullable List<TextEdit>> DOCUMENT_ON_TYPE_FORMATTING =
            RequestMethod.<DocumentOnTypeFormattingParams, @Nullable List<TextEdit>>of("textDocument/onTypeFormatting", Direction.CLIENT_TO_SERVER, DocumentOnTypeFormattingParams.CODEC, JsonType.nullable(JsonType.list(TextEdit.CODEC)))
                    .registers(DocumentOnTypeFormattingRegistrationOptions.CODEC)
                    .client("textDocument.onTypeFormatting")
                    .server("documentOnTypeFormattingProvider");

    /** {@code textDocument/rename}. */
    public static final RequestMethod<RenameParams, @Nullable WorkspaceEdit> RENAME =
            RequestMethod.<RenameParams, @Nullable WorkspaceEdit>of("textDocument/rename", Direction.CLIENT_TO_SERVER, RenameParams.CODEC, JsonType.nullable(WorkspaceEdit.CODEC))
                    .registers(RenameRegistrationOptions.CODEC)
                    .client("textDocument.rename")
                    .server("renameProvider");

    /** {@code textDocument/prepareRename}, since 3.16. */
    public static final RequestMethod<PrepareRenameParams, @Nullable PrepareRenameResult> PREPARE_RENAME =
            RequestMethod.<PrepareRenameParams, @Nullable PrepareRenameResult>of("textDocument/prepareRename", Direction.CLIENT_TO_SERVER, PrepareRenameParams.CODEC, JsonType.nullable(PrepareRenameResult.CODEC))
                    .client("textDocument.rename.prepareSupport")
                    .server("renameProvider.prepareProvider");

    /** {@code workspace/executeCommand}. */
    public static final RequestMethod<ExecuteCommandParams, JsonNode> EXECUTE_COMMAND =
            RequestMethod.<ExecuteCommandParams, JsonNode>of("workspace/executeCommand", Direction.CLIENT_TO_SERVER, ExecuteCommandParams.CODEC, JsonType.ANY)
                    .registers(ExecuteCommandRegistrationOptions.CODEC)
                    .client("workspace.executeCommand")
                    .server("executeCommandProvider");

    /** {@code workspace/applyEdit}. */
    public static final RequestMethod<ApplyWorkspaceEditParams, ApplyWorkspaceEditResult> APPLY_WORKSPACE_EDIT =
            RequestMethod.<ApplyWorkspaceEditParams, ApplyWorkspaceEditResult>of("workspace/applyEdit", Direction.SERVER_TO_CLIENT, ApplyWorkspaceEditParams.CODEC, ApplyWorkspaceEditResult.CODEC)
                    .client("workspace.applyEdit");

    /** All of them. */
    public static final List<RequestMethod<?, ?>> ALL = List.of(
            IMPLEMENTATION,
            TYPE_DEFINITION,
            WORKSPACE_FOLDERS,
            CONFIGURATION,
            DOCUMENT_COLOR,
            COLOR_PRESENTATION,
            FOLDING_RANGE,
            FOLDING_RANGE_REFRESH,
            DECLARATION,
            SELECTION_RANGE,
            WORK_DONE_PROGRESS_CREATE,
            CALL_HIERARCHY_PREPARE,
            CALL_HIERARCHY_INCOMING_CALLS,
            CALL_HIERARCHY_OUTGOING_CALLS,
            SEMANTIC_TOKENS,
            SEMANTIC_TOKENS_DELTA,
            SEMANTIC_TOKENS_RANGE,
            SEMANTIC_TOKENS_REFRESH,
            SHOW_DOCUMENT,
            LINKED_EDITING_RANGE,
            WILL_CREATE_FILES,
            WILL_RENAME_FILES,
            WILL_DELETE_FILES,
            MONIKER,
            TYPE_HIERARCHY_PREPARE,
            TYPE_HIERARCHY_SUPERTYPES,
            TYPE_HIERARCHY_SUBTYPES,
            INLINE_VALUE,
            INLINE_VALUE_REFRESH,
            INLAY_HINT,
            INLAY_HINT_RESOLVE,
            INLAY_HINT_REFRESH,
            DOCUMENT_DIAGNOSTIC,
            WORKSPACE_DIAGNOSTIC,
            DIAGNOSTIC_REFRESH,
            INLINE_COMPLETION,
            TEXT_DOCUMENT_CONTENT,
            TEXT_DOCUMENT_CONTENT_REFRESH,
            REGISTRATION,
            UNREGISTRATION,
            INITIALIZE,
            SHUTDOWN,
            SHOW_MESSAGE,
            WILL_SAVE_TEXT_DOCUMENT_WAIT_UNTIL,
            COMPLETION,
            COMPLETION_RESOLVE,
            HOVER,
            SIGNATURE_HELP,
            DEFINITION,
            REFERENCES,
            DOCUMENT_HIGHLIGHT,
            DOCUMENT_SYMBOL,
            CODE_ACTION,
            CODE_ACTION_RESOLVE,
            WORKSPACE_SYMBOL,
            WORKSPACE_SYMBOL_RESOLVE,
            CODE_LENS,
            CODE_LENS_RESOLVE,
            CODE_LENS_REFRESH,
            DOCUMENT_LINK,
            DOCUMENT_LINK_RESOLVE,
            DOCUMENT_FORMATTING,
            DOCUMENT_RANGE_FORMATTING,
            DOCUMENT_RANGES_FORMATTING,
            DOCUMENT_ON_TYPE_FORMATTING,
            RENAME,
            PREPARE_RENAME,
            EXECUTE_COMMAND,
            APPLY_WORKSPACE_EDIT);

    private Requests() {}
}
