package dev.sansio.reactive.lsp;

import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.ApplyWorkspaceEditParams;
import dev.sansio.lsp.protocol.ApplyWorkspaceEditResult;
import dev.sansio.lsp.protocol.ConfigurationParams;
import dev.sansio.lsp.protocol.LogMessageParams;
import dev.sansio.lsp.protocol.LogTraceParams;
import dev.sansio.lsp.protocol.MessageActionItem;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.PublishDiagnosticsParams;
import dev.sansio.lsp.protocol.RegistrationParams;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.ShowDocumentParams;
import dev.sansio.lsp.protocol.ShowDocumentResult;
import dev.sansio.lsp.protocol.ShowMessageParams;
import dev.sansio.lsp.protocol.ShowMessageRequestParams;
import dev.sansio.lsp.protocol.TextDocumentContentRefreshParams;
import dev.sansio.lsp.protocol.UnregistrationParams;
import dev.sansio.lsp.protocol.WorkDoneProgressCreateParams;
import dev.sansio.lsp.protocol.WorkspaceFolder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What a language client can be asked and told: every request and notification of LSP 3.18.
 *
 * <p>Each method is cold: it sends when it is subscribed to. An empty {@code Mono} is the result {@code null}.
 */
@SuppressWarnings("NullAway") // a null result is an empty Mono
public interface LanguageClient {

    /**
     * Sends a request, at each subscription; cancelling it sends {@code $/cancelRequest}.
     *
     * @return the result, empty for null; errors with an {@link LspException}, or a
     *     {@link dev.sansio.core.CommandRejectedException} for what the other side has not announced
     */
    <P extends @Nullable Object, R extends @Nullable Object> Mono<R> request(RequestMethod<P, R> method, P params);

    /** Sends a notification, at each subscription; completes when it is on its way. */
    <P extends @Nullable Object> Mono<Void> notify(NotificationMethod<P> method, P params);

    /** {@code workspace/workspaceFolders}. */
    default Mono<List<WorkspaceFolder>> workspaceFolders() {
        return request(Requests.WORKSPACE_FOLDERS, null);
    }

    /** {@code workspace/configuration}. */
    default Mono<List<JsonNode>> configuration(ConfigurationParams params) {
        return request(Requests.CONFIGURATION, params);
    }

    /** {@code workspace/foldingRange/refresh}. */
    default Mono<Void> foldingRangeRefresh() {
        return request(Requests.FOLDING_RANGE_REFRESH, null);
    }

    /** {@code window/workDoneProgress/create}. */
    default Mono<Void> workDoneProgressCreate(WorkDoneProgressCreateParams params) {
        return request(Requests.WORK_DONE_PROGRESS_CREATE, params);
    }

    /** {@code workspace/semanticTokens/refresh}. */
    default Mono<Void> semanticTokensRefresh() {
        return request(Requests.SEMANTIC_TOKENS_REFRESH, null);
    }

    /** {@code window/showDocument}. */
    default Mono<ShowDocumentResult> showDocument(ShowDocumentParams params) {
        return request(Requests.SHOW_DOCUMENT, params);
    }

    /** {@code workspace/inlineValue/refresh}. */
    default Mono<Void> inlineValueRefresh() {
        return request(Requests.INLINE_VALUE_REFRESH, null);
    }

    /** {@code workspace/inlayHint/refresh}. */
    default Mono<Void> inlayHintRefresh() {
        return request(Requests.INLAY_HINT_REFRESH, null);
    }

    /** {@code workspace/diagnostic/refresh}. */
    default Mono<Void> diagnosticRefresh() {
        return request(Requests.DIAGNOSTIC_REFRESH, null);
    }

    /** {@code workspace/textDocumentContent/refresh}. */
    default Mono<Void> textDocumentContentRefresh(TextDocumentContentRefreshParams params) {
        return request(Requests.TEXT_DOCUMENT_CONTENT_REFRESH, params);
    }

    /** {@code client/registerCapability}. */
    default Mono<Void> registration(RegistrationParams params) {
        return request(Requests.REGISTRATION, params);
    }

    /** {@code client/unregisterCapability}. */
    default Mono<Void> unregistration(UnregistrationParams params) {
        return request(Requests.UNREGISTRATION, params);
    }

    /** {@code window/showMessageRequest}. */
    default Mono<MessageActionItem> showMessage(ShowMessageRequestParams params) {
        return request(Requests.SHOW_MESSAGE, params);
    }

    /** {@code workspace/codeLens/refresh}. */
    default Mono<Void> codeLensRefresh() {
        return request(Requests.CODE_LENS_REFRESH, null);
    }

    /** {@code workspace/applyEdit}. */
    default Mono<ApplyWorkspaceEditResult> applyWorkspaceEdit(ApplyWorkspaceEditParams params) {
        return request(Requests.APPLY_WORKSPACE_EDIT, params);
    }

    /** {@code window/showMessage}. */
    default Mono<Void> tellMessage(ShowMessageParams params) {
        return notify(Notifications.SHOW_MESSAGE, params);
    }

    /** {@code window/logMessage}. */
    default Mono<Void> logMessage(LogMessageParams params) {
        return notify(Notifications.LOG_MESSAGE, params);
    }

    /** {@code telemetry/event}. */
    default Mono<Void> telemetryEvent(JsonNode params) {
        return notify(Notifications.TELEMETRY_EVENT, params);
    }

    /** {@code textDocument/publishDiagnostics}. */
    default Mono<Void> publishDiagnostics(PublishDiagnosticsParams params) {
        return notify(Notifications.PUBLISH_DIAGNOSTICS, params);
    }

    /** {@code $/logTrace}. */
    default Mono<Void> logTrace(LogTraceParams params) {
        return notify(Notifications.LOG_TRACE, params);
    }
}
