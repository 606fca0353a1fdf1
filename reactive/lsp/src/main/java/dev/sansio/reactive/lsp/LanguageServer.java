package dev.sansio.reactive.lsp;

import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.CallHierarchyIncomingCall;
import dev.sansio.lsp.protocol.CallHierarchyIncomingCallsParams;
import dev.sansio.lsp.protocol.CallHierarchyItem;
import dev.sansio.lsp.protocol.CallHierarchyOutgoingCall;
import dev.sansio.lsp.protocol.CallHierarchyOutgoingCallsParams;
import dev.sansio.lsp.protocol.CallHierarchyPrepareParams;
import dev.sansio.lsp.protocol.CodeAction;
import dev.sansio.lsp.protocol.CodeActionParams;
import dev.sansio.lsp.protocol.CodeLens;
import dev.sansio.lsp.protocol.CodeLensParams;
import dev.sansio.lsp.protocol.ColorInformation;
import dev.sansio.lsp.protocol.ColorPresentation;
import dev.sansio.lsp.protocol.ColorPresentationParams;
import dev.sansio.lsp.protocol.CommandOrCodeAction;
import dev.sansio.lsp.protocol.CompletionItem;
import dev.sansio.lsp.protocol.CompletionParams;
import dev.sansio.lsp.protocol.CompletionResult;
import dev.sansio.lsp.protocol.CreateFilesParams;
import dev.sansio.lsp.protocol.DeclarationParams;
import dev.sansio.lsp.protocol.DeclarationResult;
import dev.sansio.lsp.protocol.DefinitionParams;
import dev.sansio.lsp.protocol.DefinitionResult;
import dev.sansio.lsp.protocol.DeleteFilesParams;
import dev.sansio.lsp.protocol.DidChangeConfigurationParams;
import dev.sansio.lsp.protocol.DidChangeNotebookDocumentParams;
import dev.sansio.lsp.protocol.DidChangeTextDocumentParams;
import dev.sansio.lsp.protocol.DidChangeWatchedFilesParams;
import dev.sansio.lsp.protocol.DidChangeWorkspaceFoldersParams;
import dev.sansio.lsp.protocol.DidCloseNotebookDocumentParams;
import dev.sansio.lsp.protocol.DidCloseTextDocumentParams;
import dev.sansio.lsp.protocol.DidOpenNotebookDocumentParams;
import dev.sansio.lsp.protocol.DidOpenTextDocumentParams;
import dev.sansio.lsp.protocol.DidSaveNotebookDocumentParams;
import dev.sansio.lsp.protocol.DidSaveTextDocumentParams;
import dev.sansio.lsp.protocol.DocumentColorParams;
import dev.sansio.lsp.protocol.DocumentDiagnosticParams;
import dev.sansio.lsp.protocol.DocumentDiagnosticReport;
import dev.sansio.lsp.protocol.DocumentFormattingParams;
import dev.sansio.lsp.protocol.DocumentHighlight;
import dev.sansio.lsp.protocol.DocumentHighlightParams;
import dev.sansio.lsp.protocol.DocumentLink;
import dev.sansio.lsp.protocol.DocumentLinkParams;
import dev.sansio.lsp.protocol.DocumentOnTypeFormattingParams;
import dev.sansio.lsp.protocol.DocumentRangeFormattingParams;
import dev.sansio.lsp.protocol.DocumentRangesFormattingParams;
import dev.sansio.lsp.protocol.DocumentSymbolParams;
import dev.sansio.lsp.protocol.DocumentSymbolResult;
import dev.sansio.lsp.protocol.ExecuteCommandParams;
import dev.sansio.lsp.protocol.FoldingRange;
import dev.sansio.lsp.protocol.FoldingRangeParams;
import dev.sansio.lsp.protocol.Hover;
import dev.sansio.lsp.protocol.HoverParams;
import dev.sansio.lsp.protocol.ImplementationParams;
import dev.sansio.lsp.protocol.ImplementationResult;
import dev.sansio.lsp.protocol.InlayHint;
import dev.sansio.lsp.protocol.InlayHintParams;
import dev.sansio.lsp.protocol.InlineCompletionParams;
import dev.sansio.lsp.protocol.InlineCompletionResult;
import dev.sansio.lsp.protocol.InlineValue;
import dev.sansio.lsp.protocol.InlineValueParams;
import dev.sansio.lsp.protocol.LinkedEditingRangeParams;
import dev.sansio.lsp.protocol.LinkedEditingRanges;
import dev.sansio.lsp.protocol.Location;
import dev.sansio.lsp.protocol.Moniker;
import dev.sansio.lsp.protocol.MonikerParams;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.PrepareRenameParams;
import dev.sansio.lsp.protocol.PrepareRenameResult;
import dev.sansio.lsp.protocol.ReferenceParams;
import dev.sansio.lsp.protocol.RenameFilesParams;
import dev.sansio.lsp.protocol.RenameParams;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.SelectionRange;
import dev.sansio.lsp.protocol.SelectionRangeParams;
import dev.sansio.lsp.protocol.SemanticTokens;
import dev.sansio.lsp.protocol.SemanticTokensDeltaParams;
import dev.sansio.lsp.protocol.SemanticTokensDeltaResult;
import dev.sansio.lsp.protocol.SemanticTokensParams;
import dev.sansio.lsp.protocol.SemanticTokensRangeParams;
import dev.sansio.lsp.protocol.SetTraceParams;
import dev.sansio.lsp.protocol.SignatureHelp;
import dev.sansio.lsp.protocol.SignatureHelpParams;
import dev.sansio.lsp.protocol.TextDocumentContentParams;
import dev.sansio.lsp.protocol.TextDocumentContentResult;
import dev.sansio.lsp.protocol.TextEdit;
import dev.sansio.lsp.protocol.TypeDefinitionParams;
import dev.sansio.lsp.protocol.TypeDefinitionResult;
import dev.sansio.lsp.protocol.TypeHierarchyItem;
import dev.sansio.lsp.protocol.TypeHierarchyPrepareParams;
import dev.sansio.lsp.protocol.TypeHierarchySubtypesParams;
import dev.sansio.lsp.protocol.TypeHierarchySupertypesParams;
import dev.sansio.lsp.protocol.WillSaveTextDocumentParams;
import dev.sansio.lsp.protocol.WorkDoneProgressCancelParams;
import dev.sansio.lsp.protocol.WorkspaceDiagnosticParams;
import dev.sansio.lsp.protocol.WorkspaceDiagnosticReport;
import dev.sansio.lsp.protocol.WorkspaceEdit;
import dev.sansio.lsp.protocol.WorkspaceSymbol;
import dev.sansio.lsp.protocol.WorkspaceSymbolParams;
import dev.sansio.lsp.protocol.WorkspaceSymbolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What a language server can be asked and told: every request and notification of LSP 3.18.
 *
 * <p>Each method is cold: it sends when it is subscribed to. An empty {@code Mono} is the result {@code null}.
 */
@SuppressWarnings("NullAway") // a null result is an empty Mono
public interface LanguageServer {

    /**
     * Sends a request, at each subscription; cancelling it sends {@code $/cancelRequest}.
     *
     * @return the result, empty for null; errors with an {@link LspException}, or a
     *     {@link dev.sansio.core.CommandRejectedException} for what the other side has not announced
     */
    <P extends @Nullable Object, R extends @Nullable Object> Mono<R> request(RequestMethod<P, R> method, P params);

    /** Sends a notification, at each subscription; completes when it is on its way. */
    <P extends @Nullable Object> Mono<Void> notify(NotificationMethod<P> method, P params);

    /** {@code textDocument/implementation}. */
    default Mono<ImplementationResult> implementation(ImplementationParams params) {
        return request(Requests.IMPLEMENTATION, params);
    }

    /** {@code textDocument/typeDefinition}. */
    default Mono<TypeDefinitionResult> typeDefinition(TypeDefinitionParams params) {
        return request(Requests.TYPE_DEFINITION, params);
    }

    /** {@code textDocument/documentColor}. */
    default Mono<List<ColorInformation>> documentColor(DocumentColorParams params) {
        return request(Requests.DOCUMENT_COLOR, params);
    }

    /** {@code textDocument/colorPresentation}. */
    default Mono<List<ColorPresentation>> colorPresentation(ColorPresentationParams params) {
        return request(Requests.COLOR_PRESENTATION, params);
    }

    /** {@code textDocument/foldingRange}. */
    default Mono<List<FoldingRange>> foldingRange(FoldingRangeParams params) {
        return request(Requests.FOLDING_RANGE, params);
    }

    /** {@code textDocument/declaration}. */
    default Mono<DeclarationResult> declaration(DeclarationParams params) {
        return request(Requests.DECLARATION, params);
    }

    /** {@code textDocument/selectionRange}. */
    default Mono<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return request(Requests.SELECTION_RANGE, params);
    }

    /** {@code textDocument/prepareCallHierarchy}. */
    default Mono<List<CallHierarchyItem>> callHierarchyPrepare(CallHierarchyPrepareParams params) {
        return request(Requests.CALL_HIERARCHY_PREPARE, params);
    }

    /** {@code callHierarchy/incomingCalls}. */
    default Mono<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(CallHierarchyIncomingCallsParams params) {
        return request(Requests.CALL_HIERARCHY_INCOMING_CALLS, params);
    }

    /** {@code callHierarchy/outgoingCalls}. */
    default Mono<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(CallHierarchyOutgoingCallsParams params) {
        return request(Requests.CALL_HIERARCHY_OUTGOING_CALLS, params);
    }

    /** {@code textDocument/semanticTokens/full}. */
    default Mono<SemanticTokens> semanticTokens(SemanticTokensParams params) {
        return request(Requests.SEMANTIC_TOKENS, params);
    }

    /** {@code textDocument/semanticTokens/full/delta}. */
    default Mono<SemanticTokensDeltaResult> semanticTokensDelta(SemanticTokensDeltaParams params) {
        return request(Requests.SEMANTIC_TOKENS_DELTA, params);
    }

    /** {@code textDocument/semanticTokens/range}. */
    default Mono<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return request(Requests.SEMANTIC_TOKENS_RANGE, params);
    }

    /** {@code textDocument/linkedEditingRange}. */
    default Mono<LinkedEditingRanges> linkedEditingRange(LinkedEditingRangeParams params) {
        return request(Requests.LINKED_EDITING_RANGE, params);
    }

    /** {@code workspace/willCreateFiles}. */
    default Mono<WorkspaceEdit> willCreateFiles(CreateFilesParams params) {
        return request(Requests.WILL_CREATE_FILES, params);
    }

    /** {@code workspace/willRenameFiles}. */
    default Mono<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
        return request(Requests.WILL_RENAME_FILES, params);
    }

    /** {@code workspace/willDeleteFiles}. */
    default Mono<WorkspaceEdit> willDeleteFiles(DeleteFilesParams params) {
        return request(Requests.WILL_DELETE_FILES, params);
    }

    /** {@code textDocument/moniker}. */
    default Mono<List<Moniker>> moniker(MonikerParams params) {
        return request(Requests.MONIKER, params);
    }

    /** {@code textDocument/prepareTypeHierarchy}. */
    default Mono<List<TypeHierarchyItem>> typeHierarchyPrepare(TypeHierarchyPrepareParams params) {
        return request(Requests.TYPE_HIERARCHY_PREPARE, params);
    }

    /** {@code typeHierarchy/supertypes}. */
    default Mono<List<TypeHierarchyItem>> typeHierarchySupertypes(TypeHierarchySupertypesParams params) {
        return request(Requests.TYPE_HIERARCHY_SUPERTYPES, params);
    }

    /** {@code typeHierarchy/subtypes}. */
    default Mono<List<TypeHierarchyItem>> typeHierarchySubtypes(TypeHierarchySubtypesParams params) {
        return request(Requests.TYPE_HIERARCHY_SUBTYPES, params);
    }

    /** {@code textDocument/inlineValue}. */
    default Mono<List<InlineValue>> inlineValue(InlineValueParams params) {
        return request(Requests.INLINE_VALUE, params);
    }

    /** {@code textDocument/inlayHint}. */
    default Mono<List<InlayHint>> inlayHint(InlayHintParams params) {
        return request(Requests.INLAY_HINT, params);
    }

    /** {@code inlayHint/resolve}. */
    default Mono<InlayHint> inlayHintResolve(InlayHint params) {
        return request(Requests.INLAY_HINT_RESOLVE, params);
    }

    /** {@code textDocument/diagnostic}. */
    default Mono<DocumentDiagnosticReport> documentDiagnostic(DocumentDiagnosticParams params) {
        return request(Requests.DOCUMENT_DIAGNOSTIC, params);
    }

    /** {@code workspace/diagnostic}. */
    default Mono<WorkspaceDiagnosticReport> workspaceDiagnostic(WorkspaceDiagnosticParams params) {
        return request(Requests.WORKSPACE_DIAGNOSTIC, params);
    }

    /** {@code textDocument/inlineCompletion}. */
    default Mono<InlineCompletionResult> inlineCompletion(InlineCompletionParams params) {
        return request(Requests.INLINE_COMPLETION, params);
    }

    /** {@code workspace/textDocumentContent}. */
    default Mono<TextDocumentContentResult> textDocumentContent(TextDocumentContentParams params) {
        return request(Requests.TEXT_DOCUMENT_CONTENT, params);
    }

    /** {@code textDocument/willSaveWaitUntil}. */
    default Mono<List<TextEdit>> willSaveTextDocumentWaitUntil(WillSaveTextDocumentParams params) {
        return request(Requests.WILL_SAVE_TEXT_DOCUMENT_WAIT_UNTIL, params);
    }

    /** {@code textDocument/completion}. */
    default Mono<CompletionResult> completion(CompletionParams params) {
        return request(Requests.COMPLETION, params);
    }

    /** {@code completionItem/resolve}. */
    default Mono<CompletionItem> completionResolve(CompletionItem params) {
        return request(Requests.COMPLETION_RESOLVE, params);
    }

    /** {@code textDocument/hover}. */
    default Mono<Hover> hover(HoverParams params) {
        return request(Requests.HOVER, params);
    }

    /** {@code textDocument/signatureHelp}. */
    default Mono<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        return request(Requests.SIGNATURE_HELP, params);
    }

    /** {@code textDocument/definition}. */
    default Mono<DefinitionResult> definition(DefinitionParams params) {
        return request(Requests.DEFINITION, params);
    }

    /** {@code textDocument/references}. */
    default Mono<List<Location>> references(ReferenceParams params) {
        return request(Requests.REFERENCES, params);
    }

    /** {@code textDocument/documentHighlight}. */
    default Mono<List<DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return request(Requests.DOCUMENT_HIGHLIGHT, params);
    }

    /** {@code textDocument/documentSymbol}. */
    default Mono<DocumentSymbolResult> documentSymbol(DocumentSymbolParams params) {
        return request(Requests.DOCUMENT_SYMBOL, params);
    }

    /** {@code textDocument/codeAction}. */
    default Mono<List<CommandOrCodeAction>> codeAction(CodeActionParams params) {
        return request(Requests.CODE_ACTION, params);
    }

    /** {@code codeAction/resolve}. */
    default Mono<CodeAction> codeActionResolve(CodeAction params) {
        return request(Requests.CODE_ACTION_RESOLVE, params);
    }

    /** {@code workspace/symbol}. */
    default Mono<WorkspaceSymbolResult> workspaceSymbol(WorkspaceSymbolParams params) {
        return request(Requests.WORKSPACE_SYMBOL, params);
    }

    /** {@code workspaceSymbol/resolve}. */
    default Mono<WorkspaceSymbol> workspaceSymbolResolve(WorkspaceSymbol params) {
        return request(Requests.WORKSPACE_SYMBOL_RESOLVE, params);
    }

    /** {@code textDocument/codeLens}. */
    default Mono<List<CodeLens>> codeLens(CodeLensParams params) {
        return request(Requests.CODE_LENS, params);
    }

    /** {@code codeLens/resolve}. */
    default Mono<CodeLens> codeLensResolve(CodeLens params) {
        return request(Requests.CODE_LENS_RESOLVE, params);
    }

    /** {@code textDocument/documentLink}. */
    default Mono<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return request(Requests.DOCUMENT_LINK, params);
    }

    /** {@code documentLink/resolve}. */
    default Mono<DocumentLink> documentLinkResolve(DocumentLink params) {
        return request(Requests.DOCUMENT_LINK_RESOLVE, params);
    }

    /** {@code textDocument/formatting}. */
    default Mono<List<TextEdit>> documentFormatting(DocumentFormattingParams params) {
        return request(Requests.DOCUMENT_FORMATTING, params);
    }

    /** {@code textDocument/rangeFormatting}. */
    default Mono<List<TextEdit>> documentRangeFormatting(DocumentRangeFormattingParams params) {
        return request(Requests.DOCUMENT_RANGE_FORMATTING, params);
    }

    /** {@code textDocument/rangesFormatting}. */
    default Mono<List<TextEdit>> documentRangesFormatting(DocumentRangesFormattingParams params) {
        return request(Requests.DOCUMENT_RANGES_FORMATTING, params);
    }

    /** {@code textDocument/onTypeFormatting}. */
    default Mono<List<TextEdit>> documentOnTypeFormatting(DocumentOnTypeFormattingParams params) {
        return request(Requests.DOCUMENT_ON_TYPE_FORMATTING, params);
    }

    /** {@code textDocument/rename}. */
    default Mono<WorkspaceEdit> rename(RenameParams params) {
        return request(Requests.RENAME, params);
    }

    /** {@code textDocument/prepareRename}. */
    default Mono<PrepareRenameResult> prepareRename(PrepareRenameParams params) {
        return request(Requests.PREPARE_RENAME, params);
    }

    /** {@code workspace/executeCommand}. */
    default Mono<JsonNode> executeCommand(ExecuteCommandParams params) {
        return request(Requests.EXECUTE_COMMAND, params);
    }

    /** {@code workspace/didChangeWorkspaceFolders}. */
    default Mono<Void> didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        return notify(Notifications.DID_CHANGE_WORKSPACE_FOLDERS, params);
    }

    /** {@code window/workDoneProgress/cancel}. */
    default Mono<Void> workDoneProgressCancel(WorkDoneProgressCancelParams params) {
        return notify(Notifications.WORK_DONE_PROGRESS_CANCEL, params);
    }

    /** {@code workspace/didCreateFiles}. */
    default Mono<Void> didCreateFiles(CreateFilesParams params) {
        return notify(Notifications.DID_CREATE_FILES, params);
    }

    /** {@code workspace/didRenameFiles}. */
    default Mono<Void> didRenameFiles(RenameFilesParams params) {
        return notify(Notifications.DID_RENAME_FILES, params);
    }

    /** {@code workspace/didDeleteFiles}. */
    default Mono<Void> didDeleteFiles(DeleteFilesParams params) {
        return notify(Notifications.DID_DELETE_FILES, params);
    }

    /** {@code notebookDocument/didOpen}. */
    default Mono<Void> didOpenNotebookDocument(DidOpenNotebookDocumentParams params) {
        return notify(Notifications.DID_OPEN_NOTEBOOK_DOCUMENT, params);
    }

    /** {@code notebookDocument/didChange}. */
    default Mono<Void> didChangeNotebookDocument(DidChangeNotebookDocumentParams params) {
        return notify(Notifications.DID_CHANGE_NOTEBOOK_DOCUMENT, params);
    }

    /** {@code notebookDocument/didSave}. */
    default Mono<Void> didSaveNotebookDocument(DidSaveNotebookDocumentParams params) {
        return notify(Notifications.DID_SAVE_NOTEBOOK_DOCUMENT, params);
    }

    /** {@code notebookDocument/didClose}. */
    default Mono<Void> didCloseNotebookDocument(DidCloseNotebookDocumentParams params) {
        return notify(Notifications.DID_CLOSE_NOTEBOOK_DOCUMENT, params);
    }

    /** {@code workspace/didChangeConfiguration}. */
    default Mono<Void> didChangeConfiguration(DidChangeConfigurationParams params) {
        return notify(Notifications.DID_CHANGE_CONFIGURATION, params);
    }

    /** {@code textDocument/didOpen}. */
    default Mono<Void> didOpenTextDocument(DidOpenTextDocumentParams params) {
        return notify(Notifications.DID_OPEN_TEXT_DOCUMENT, params);
    }

    /** {@code textDocument/didChange}. */
    default Mono<Void> didChangeTextDocument(DidChangeTextDocumentParams params) {
        return notify(Notifications.DID_CHANGE_TEXT_DOCUMENT, params);
    }

    /** {@code textDocument/didClose}. */
    default Mono<Void> didCloseTextDocument(DidCloseTextDocumentParams params) {
        return notify(Notifications.DID_CLOSE_TEXT_DOCUMENT, params);
    }

    /** {@code textDocument/didSave}. */
    default Mono<Void> didSaveTextDocument(DidSaveTextDocumentParams params) {
        return notify(Notifications.DID_SAVE_TEXT_DOCUMENT, params);
    }

    /** {@code textDocument/willSave}. */
    default Mono<Void> willSaveTextDocument(WillSaveTextDocumentParams params) {
        return notify(Notifications.WILL_SAVE_TEXT_DOCUMENT, params);
    }

    /** {@code workspace/didChangeWatchedFiles}. */
    default Mono<Void> didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        return notify(Notifications.DID_CHANGE_WATCHED_FILES, params);
    }

    /** {@code $/setTrace}. */
    default Mono<Void> setTrace(SetTraceParams params) {
        return notify(Notifications.SET_TRACE, params);
    }
}
