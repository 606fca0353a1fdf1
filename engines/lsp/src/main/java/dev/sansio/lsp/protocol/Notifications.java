package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.method.Direction;
import dev.sansio.lsp.method.NotificationMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The notifications of the specification. */
public final class Notifications {

    /** {@code workspace/didChangeWorkspaceFolders}. */
    public static final NotificationMethod<DidChangeWorkspaceFoldersParams> DID_CHANGE_WORKSPACE_FOLDERS =
            NotificationMethod.<DidChangeWorkspaceFoldersParams>of("workspace/didChangeWorkspaceFolders", Direction.CLIENT_TO_SERVER, DidChangeWorkspaceFoldersParams.CODEC)
                    .server("workspace.workspaceFolders.changeNotifications");

    /** {@code window/workDoneProgress/cancel}. */
    public static final NotificationMethod<WorkDoneProgressCancelParams> WORK_DONE_PROGRESS_CANCEL =
            NotificationMethod.<WorkDoneProgressCancelParams>of("window/workDoneProgress/cancel", Direction.CLIENT_TO_SERVER, WorkDoneProgressCancelParams.CODEC);

    /** {@code workspace/didCreateFiles}, since 3.16.0. */
    public static final NotificationMethod<CreateFilesParams> DID_CREATE_FILES =
            NotificationMethod.<CreateFilesParams>of("workspace/didCreateFiles", Direction.CLIENT_TO_SERVER, CreateFilesParams.CODEC)
                    .registers(FileOperationRegistrationOptions.CODEC)
                    .client("workspace.fileOperations.didCreate")
                    .server("workspace.fileOperations.didCreate");

    /** {@code workspace/didRenameFiles}, since 3.16.0. */
    public static final NotificationMethod<RenameFilesParams> DID_RENAME_FILES =
            NotificationMethod.<RenameFilesParams>of("workspace/didRenameFiles", Direction.CLIENT_TO_SERVER, RenameFilesParams.CODEC)
                    .registers(FileOperationRegistrationOptions.CODEC)
                    .client("workspace.fileOperations.didRename")
                    .server("workspace.fileOperations.didRename");

    /** {@code workspace/didDeleteFiles}, since 3.16.0. */
    public static final NotificationMethod<DeleteFilesParams> DID_DELETE_FILES =
            NotificationMethod.<DeleteFilesParams>of("workspace/didDeleteFiles", Direction.CLIENT_TO_SERVER, DeleteFilesParams.CODEC)
                    .registers(FileOperationRegistrationOptions.CODEC)
                    .client("workspace.fileOperations.didDelete")
                    .server("workspace.fileOperations.didDelete");

    /** {@code notebookDocument/didOpen}, since 3.17.0. */
    public static final NotificationMethod<DidOpenNotebookDocumentParams> DID_OPEN_NOTEBOOK_DOCUMENT =
            NotificationMethod.<DidOpenNotebookDocumentParams>of("notebookDocument/didOpen", Direction.CLIENT_TO_SERVER, DidOpenNotebookDocumentParams.CODEC)
                    .registers(NotebookDocumentSyncRegistrationOptions.CODEC)
                    .registeredAs("notebookDocument/sync");

    /** {@code notebookDocument/didChange}. */
    public static final NotificationMethod<DidChangeNotebookDocumentParams> DID_CHANGE_NOTEBOOK_DOCUMENT =
            NotificationMethod.<DidChangeNotebookDocumentParams>of("notebookDocument/didChange", Direction.CLIENT_TO_SERVER, DidChangeNotebookDocumentParams.CODEC)
                    .registers(NotebookDocumentSyncRegistrationOptions.CODEC)
                    .registeredAs("notebookDocument/sync");

    /** {@code notebookDocument/didSave}, since 3.17.0. */
    public static final NotificationMethod<DidSaveNotebookDocumentParams> DID_SAVE_NOTEBOOK_DOCUMENT =
            NotificationMethod.<DidSaveNotebookDocumentParams>of("notebookDocument/didSave", Direction.CLIENT_TO_SERVER, DidSaveNotebookDocumentParams.CODEC)
                    .registers(NotebookDocumentSyncRegistrationOptions.CODEC)
                    .registeredAs("notebookDocument/sync");

    /** {@code notebookDocument/didClose}, since 3.17.0. */
    public static final NotificationMethod<DidCloseNotebookDocumentParams> DID_CLOSE_NOTEBOOK_DOCUMENT =
            NotificationMethod.<DidCloseNotebookDocumentParams>of("notebookDocument/didClose", Direction.CLIENT_TO_SERVER, DidCloseNotebookDocumentParams.CODEC)
                    .registers(NotebookDocumentSyncRegistrationOptions.CODEC)
                    .registeredAs("notebookDocument/sync");

    /** {@code initialized}. */
    public static final NotificationMethod<InitializedParams> INITIALIZED =
            NotificationMethod.<InitializedParams>of("initialized", Direction.CLIENT_TO_SERVER, InitializedParams.CODEC);

    /** {@code exit}. */
    public static final NotificationMethod<@Nullable Void> EXIT =
            NotificationMethod.<@Nullable Void>of("exit", Direction.CLIENT_TO_SERVER, JsonType.NOTHING);

    /** {@code workspace/didChangeConfiguration}. */
    public static final NotificationMethod<DidChangeConfigurationParams> DID_CHANGE_CONFIGURATION =
            NotificationMethod.<DidChangeConfigurationParams>of("workspace/didChangeConfiguration", Direction.CLIENT_TO_SERVER, DidChangeConfigurationParams.CODEC)
                    .registers(DidChangeConfigurationRegistrationOptions.CODEC)
                    .client("workspace.didChangeConfiguration");

    /** {@code window/showMessage}. */
    public static final NotificationMethod<ShowMessageParams> SHOW_MESSAGE =
            NotificationMethod.<ShowMessageParams>of("window/showMessage", Direction.SERVER_TO_CLIENT, ShowMessageParams.CODEC)
                    .client("window.showMessage");

    /** {@code window/logMessage}. */
    public static final NotificationMethod<LogMessageParams> LOG_MESSAGE =
            NotificationMethod.<LogMessageParams>of("window/logMessage", Direction.SERVER_TO_CLIENT, LogMessageParams.CODEC);

    /** {@code telemetry/event}. */
    public static final NotificationMethod<JsonNode> TELEMETRY_EVENT =
            NotificationMethod.<JsonNode>of("telemetry/event", Direction.SERVER_TO_CLIENT, JsonType.ANY);

    /** {@code textDocument/didOpen}. */
    public static final NotificationMethod<DidOpenTextDocumentParams> DID_OPEN_TEXT_DOCUMENT =
            NotificationMethod.<DidOpenTextDocumentParams>of("textDocument/didOpen", Direction.CLIENT_TO_SERVER, DidOpenTextDocumentParams.CODEC)
                    .registers(TextDocumentRegistrationOptions.CODEC)
                    .client("textDocument.synchronization")
                    .server("textDocumentSync.openClose");

    /** {@code textDocument/didChange}. */
    public static final NotificationMethod<DidChangeTextDocumentParams> DID_CHANGE_TEXT_DOCUMENT =
            NotificationMethod.<DidChangeTextDocumentParams>of("textDocument/didChange", Direction.CLIENT_TO_SERVER, DidChangeTextDocumentParams.CODEC)
                    .registers(TextDocumentChangeRegistrationOptions.CODEC)
                    .client("textDocument.synchronization")
                    .server("textDocumentSync");

    /** {@code textDocument/didClose}. */
    public static final NotificationMethod<DidCloseTextDocumentParams> DID_CLOSE_TEXT_DOCUMENT =
            NotificationMethod.<DidCloseTextDocumentParams>of("textDocument/didClose", Direction.CLIENT_TO_SERVER, DidCloseTextDocumentParams.CODEC)
                    .registers(TextDocumentRegistrationOptions.CODEC)
                    .client("textDocument.synchronization")
                    .server("textDocumentSync.openClose");

    /** {@code textDocument/didSave}. */
    public static final NotificationMethod<DidSaveTextDocumentParams> DID_SAVE_TEXT_DOCUMENT =
            NotificationMethod.<DidSaveTextDocumentParams>of("textDocument/didSave", Direction.CLIENT_TO_SERVER, DidSaveTextDocumentParams.CODEC)
                    .registers(TextDocumentSaveRegistrationOptions.CODEC)
                    .client("textDocument.synchronization.didSave")
                    .server("textDocumentSync.save");

    /** {@code textDocument/willSave}. */
    public static final NotificationMethod<WillSaveTextDocumentParams> WILL_SAVE_TEXT_DOCUMENT =
            NotificationMethod.<WillSaveTextDocumentParams>of("textDocument/willSave", Direction.CLIENT_TO_SERVER, WillSaveTextDocumentParams.CODEC)
                    .registers(TextDocumentRegistrationOptions.CODEC)
                    .client("textDocument.synchronization.willSave")
                    .server("textDocumentSync.willSave");

    /** {@code workspace/didChangeWatchedFiles}. */
    public static final NotificationMethod<DidChangeWatchedFilesParams> DID_CHANGE_WATCHED_FILES =
            NotificationMethod.<DidChangeWatchedFilesParams>of("workspace/didChangeWatchedFiles", Direction.CLIENT_TO_SERVER, DidChangeWatchedFilesParams.CODEC)
                    .registers(DidChangeWatchedFilesRegistrationOptions.CODEC)
                    .client("workspace.didChangeWatchedFiles");

    /** {@code textDocument/publishDiagnostics}. */
    public static final NotificationMethod<PublishDiagnosticsParams> PUBLISH_DIAGNOSTICS =
            NotificationMethod.<PublishDiagnosticsParams>of("textDocument/publishDiagnostics", Direction.SERVER_TO_CLIENT, PublishDiagnosticsParams.CODEC)
                    .client("textDocument.publishDiagnostics");

    /** {@code $/setTrace}. */
    public static final NotificationMethod<SetTraceParams> SET_TRACE =
            NotificationMethod.<SetTraceParams>of("$/setTrace", Direction.CLIENT_TO_SERVER, SetTraceParams.CODEC);

    /** {@code $/logTrace}. */
    public static final NotificationMethod<LogTraceParams> LOG_TRACE =
            NotificationMethod.<LogTraceParams>of("$/logTrace", Direction.SERVER_TO_CLIENT, LogTraceParams.CODEC);

    /** {@code $/cancelRequest}. */
    public static final NotificationMethod<CancelParams> CANCEL =
            NotificationMethod.<CancelParams>of("$/cancelRequest", Direction.BOTH, CancelParams.CODEC);

    /** {@code $/progress}. */
    public static final NotificationMethod<ProgressParams> PROGRESS =
            NotificationMethod.<ProgressParams>of("$/progress", Direction.BOTH, ProgressParams.CODEC);

    /** All of them. */
    public static final List<NotificationMethod<?>> ALL = List.of(
            DID_CHANGE_WORKSPACE_FOLDERS,
            WORK_DONE_PROGRESS_CANCEL,
            DID_CREATE_FILES,
            DID_RENAME_FILES,
            DID_DELETE_FILES,
            DID_OPEN_NOTEBOOK_DOCUMENT,
            DID_CHANGE_NOTEBOOK_DOCUMENT,
            DID_SAVE_NOTEBOOK_DOCUMENT,
            DID_CLOSE_NOTEBOOK_DOCUMENT,
            INITIALIZED,
            EXIT,
            DID_CHANGE_CONFIGURATION,
            SHOW_MESSAGE,
            LOG_MESSAGE,
            TELEMETRY_EVENT,
            DID_OPEN_TEXT_DOCUMENT,
            DID_CHANGE_TEXT_DOCUMENT,
            DID_CLOSE_TEXT_DOCUMENT,
            DID_SAVE_TEXT_DOCUMENT,
            WILL_SAVE_TEXT_DOCUMENT,
            DID_CHANGE_WATCHED_FILES,
            PUBLISH_DIAGNOSTICS,
            SET_TRACE,
            LOG_TRACE,
            CANCEL,
            PROGRESS);

    private Notifications() {}
}
