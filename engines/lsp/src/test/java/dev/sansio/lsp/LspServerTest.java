package dev.sansio.lsp;

import static dev.sansio.lsp.Sessions.ask;
import static dev.sansio.lsp.Sessions.call;
import static dev.sansio.lsp.Sessions.initialize;
import static dev.sansio.lsp.Sessions.open;
import static dev.sansio.lsp.Sessions.result;
import static dev.sansio.lsp.Sessions.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.JsonRpcEvent;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.protocol.InitializeResult;
import dev.sansio.lsp.protocol.Location;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.TraceValue;
import dev.sansio.lsp.protocol.WorkDoneProgressBegin;
import dev.sansio.lsp.protocol.WorkDoneProgressEnd;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server: its life, what it refuses, and the documents that it knows. */
class LspServerTest {

    private static final String AT =
            "{\"textDocument\":{\"uri\":\"file:///a\"},\"position\":{\"line\":1,\"character\":2}";

    private final LspServerEngine engine = new LspServerEngine(Sessions.CONFIG);
    private final Played server = new Played(engine);

    private void run() {
        server.receive(initialize()).forEach(event -> Sessions.serve(event).forEach(server::send));
        server.written();
    }

    // --- life ---

    @Test
    void requestsBeforeInitializeAreRefused() {
        assertThat(server.receive(call("1", "textDocument/hover", AT + "}")))
                .containsExactly(new LspEvent.MessageRefused(
                        RpcId.of(1),
                        "textDocument/hover",
                        RpcError.of(RpcError.SERVER_NOT_INITIALIZED, "textDocument/hover before initialize")));
        assertThat(server.written()).contains("\"id\":1,\"error\":{\"code\":-32002,");
    }

    @Test
    void notificationsBeforeInitializeAreDropped() {
        server.receive(open("file:///a", 1, "text"));
        assertThat(engine.documents()).isEmpty();
    }

    @Test
    void requestsWhileInitializeIsAnsweredAreRefused() {
        server.receive(initialize());
        server.receive(call("1", "textDocument/hover", AT + "}"));
        assertThat(server.written()).contains("-32002");
    }

    @Test
    void initializeComesOnce() {
        run();
        server.receive(call(
                "1",
                "initialize",
                RawJson.of(Requests.INITIALIZE.params(), Sessions.INITIALIZE).text()));
        assertThat(server.written()).contains("\"id\":1,\"error\":{\"code\":-32600,");
    }

    @Test
    void initializeThatWasRefusedMayComeAgain() {
        server.receive(initialize());
        server.send(new LspCommand.Refuse(RpcId.of(0), RpcError.of(-32603, "not now")));
        run();
        assertThat(engine.state()).isEqualTo(SessionState.RUNNING);
    }

    @Test
    void requestsAfterShutdownAreRefused() {
        run();
        server.receive(call("1", "shutdown", "null"));
        server.receive(call("2", "textDocument/hover", AT + "}"));
        assertThat(server.written()).contains("\"id\":2,\"error\":{\"code\":-32600,");
        server.send(new LspCommand.Respond<>(RpcId.of(1), Requests.SHUTDOWN, null));
        server.receive(call("3", "shutdown", "null"));
        assertThat(server.written())
                .contains("\"id\":1,\"result\":null")
                .contains("\"id\":3,\"error\":{\"code\":-32600,");
    }

    @Test
    void exitAfterShutdownIsZero() {
        run();
        server.receive(call("1", "shutdown", "null"));
        assertThat(server.receive(tell("exit", "null"))).containsExactly(new LspEvent.Exited(0));
        assertThat(engine.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void exitWithoutShutdownIsOne() {
        run();
        assertThat(server.receive(tell("exit", "null"))).containsExactly(new LspEvent.Exited(1));
    }

    @Test
    void exitBeforeInitializeIsOne() {
        assertThat(server.receive(Frames.frames("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}")))
                .containsExactly(new LspEvent.Exited(1));
    }

    @Test
    void aClientThatIsGoneCountsAsExit() {
        run();
        engine.eof(0);
        assertThat(server.events()).containsExactly(new LspEvent.Exited(1));
    }

    @Test
    void littleIsSaidBeforeInitializeIsAnswered() {
        LspCommand message = new LspCommand.Notify<>(
                Notifications.LOG_MESSAGE,
                RawJson.parse("{\"type\":1,\"message\":\"m\"}").as(Notifications.LOG_MESSAGE.params()));
        assertRejected(message, "AWAITING_INITIALIZE");
        server.receive(initialize());
        server.send(message);
        assertRejected(ask(1, Requests.CONFIGURATION, "{\"items\":[]}"), "AWAITING_INITIALIZE_RESULT");
    }

    @Test
    void aPositionEncodingThatWasNotOfferedIsRejected() {
        server.receive(initialize());
        assertRejected(initialized("utf-32"), "general.positionEncodings");
        server.send(initialized("utf-8"));
        assertThat(engine.positionEncoding()).isEqualTo(PositionEncoding.UTF_8);
    }

    private static LspCommand initialized(String encoding) {
        return new LspCommand.Respond<>(
                RpcId.of(0),
                Requests.INITIALIZE,
                RawJson.parse("{\"capabilities\":{\"positionEncoding\":\"" + encoding + "\"}}")
                        .as(InitializeResult.CODEC));
    }

    // --- capabilities ---

    @Test
    void whatTheClientHasNotAnnouncedIsRejectedByItsName() {
        run();
        server.send(ask(1, Requests.CONFIGURATION, "{\"items\":[]}"));
        server.send(ask(2, Requests.SHOW_MESSAGE, "{\"type\":1,\"message\":\"m\"}"));
        assertRejected(ask(3, Requests.APPLY_WORKSPACE_EDIT, "{\"edit\":{}}"), "workspace.applyEdit");
        assertRejected(LspCommand.Request.of(3, Requests.CODE_LENS_REFRESH, null), "workspace.codeLens.refreshSupport");
        assertRejected(ask(3, Requests.SHOW_DOCUMENT, "{\"uri\":\"u\"}"), "window.showDocument.support");
        assertRejected(ask(3, Requests.HOVER, AT + "}"), "for the other side");
    }

    @Test
    void whatTheClientDoesNotTakeDynamicallyIsNotRegistered() {
        run();
        server.send(register("textDocument/hover", 1));
        server.send(register("workspace/didChangeWatchedFiles", 2));
        server.send(register("workspace/didChangeWorkspaceFolders", 3));
        assertRejected(register("textDocument/rename", 4), "textDocument.rename.dynamicRegistration");
        assertThat(engine.registrations()).isEmpty();
        server.receive(result("1", "null") + result("2", "null"));
        assertThat(engine.registrations()).hasSize(2);
        server.send(ask(5, Requests.UNREGISTRATION, "{\"unregisterations\":[{\"id\":\"1\",\"method\":\"m\"}]}"));
        server.receive(result("5", "null"));
        assertThat(engine.registrations()).hasSize(1);
    }

    private static LspCommand register(String method, long id) {
        return ask(
                id,
                Requests.REGISTRATION,
                "{\"registrations\":[{\"id\":\"" + id + "\",\"method\":\"" + method + "\"}]}");
    }

    @Test
    void tracesAreSentWhenTheyAreWanted() {
        run();
        LspCommand log = new LspCommand.Notify<>(
                Notifications.LOG_TRACE, RawJson.parse("{\"message\":\"m\"}").as(Notifications.LOG_TRACE.params()));
        assertRejected(log, "trace");
        server.receive(tell("$/setTrace", "{\"value\":\"messages\"}"));
        assertThat(engine.trace()).isEqualTo(TraceValue.MESSAGES);
        server.send(log);
        assertThat(server.written()).contains("$/logTrace");
    }

    // --- documents ---

    @Test
    void documentsAreKeptAndChanged() {
        run();
        server.receive(open("file:///a", 1, "a\ud83d\ude00b\\r\\nc"));
        assertThat(server.receive(change("file:///a", 2, 0, 3, 1, 0, "x")))
                .hasOnlyElementsOfType(LspEvent.NotificationReceived.class);
        TextDocument document = engine.document("file:///a");
        assertThat(document).isNotNull();
        assertThat(document.text()).isEqualTo("a\ud83d\ude00xc");
        assertThat(document.version()).isEqualTo(2);
        server.receive(tell("textDocument/didClose", "{\"textDocument\":{\"uri\":\"file:///a\"}}"));
        assertThat(engine.documents()).isEmpty();
    }

    @Test
    void changesThatDoNotGoTogetherAreTold() {
        run();
        assertOutOfSync(change("file:///a", 2, 0, 0, 0, 0, "x"), "not open");
        server.receive(open("file:///a", 5, "text"));
        assertOutOfSync(change("file:///a", 5, 0, 0, 0, 0, "x"), "version 5 after 5");
        assertThat(engine.document("file:///a")).isNull();
        server.receive(open("file:///a", 5, "text"));
        assertOutOfSync(change("file:///a", 6, 0, 2, 0, 1, "x"), "ends before it begins");
        server.receive(open("file:///a", 5, "text"));
        assertOutOfSync(open("file:///a", 6, "text"), "it was open");
        assertOutOfSync(tell("textDocument/didClose", "{\"textDocument\":{\"uri\":\"file:///z\"}}"), "not open");
    }

    /** A long URI without a text is held all the same. */
    @Test
    void namesOfDocumentsAreBoundedToo() {
        run();
        server.receive(open("file:///" + "a".repeat(6000), 1, ""));
        assertOutOfSync(open("file:///" + "b".repeat(6000), 1, ""), "documentText");
    }

    @Test
    void requestsOfOursEndUponExit() {
        run();
        server.send(ask(7, Requests.CONFIGURATION, "{\"items\":[]}"));
        assertThat(server.receive(tell("exit", "null")))
                .containsExactly(
                        new LspEvent.RequestUnanswered(
                                RpcId.of(7), Requests.CONFIGURATION, JsonRpcEvent.RequestUnanswered.Reason.CLOSED),
                        new LspEvent.Exited(1));
        assertThat(engine.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void numbersThatNoTreeHoldsAreInvalidParameters() {
        assertThat(server.receive(call(
                        "1",
                        "initialize",
                        "{\"processId\":null,\"rootUri\":null,\"capabilities\":{},\"x\":1e9999999999}")))
                .hasOnlyElementsOfType(LspEvent.MessageRefused.class);
        assertThat(server.written()).contains(":-32602,");
        run();
    }

    @Test
    void documentsAreBounded() {
        run();
        assertOutOfSync(
                open("file:///a", 1, "a".repeat(8000)) + open("file:///b", 1, "b".repeat(3000)), "documentText");
        for (int i = 0; i < 3; i++) {
            server.receive(open("file:///" + i, 1, ""));
        }
        assertOutOfSync(open("file:///c", 1, ""), "LspLimits.documents");
        String edit =
                "{\"range\":{\"start\":{\"line\":9,\"character\":0},\"end\":{\"line\":9,\"character\":0}},\"text\":\"\"},";
        assertOutOfSync(
                tell(
                        "textDocument/didChange",
                        "{\"textDocument\":{\"uri\":\"file:///a\",\"version\":2},\"contentChanges\":["
                                + edit.repeat(20).replaceAll(",$", "") + "]}"),
                "LspLimits.editing");
    }

    private void assertOutOfSync(String input, String reason) {
        assertThat(server.receive(input))
                .last()
                .isInstanceOfSatisfying(
                        LspEvent.DocumentOutOfSync.class,
                        it -> assertThat(it.reason()).contains(reason));
    }

    private static String change(String uri, int version, int line, int from, int endLine, int to, String text) {
        return tell(
                "textDocument/didChange",
                "{\"textDocument\":{\"uri\":\"" + uri + "\",\"version\":" + version
                        + "},\"contentChanges\":[{\"range\":"
                        + "{\"start\":{\"line\":" + line + ",\"character\":" + from + "},\"end\":{\"line\":" + endLine
                        + ",\"character\":" + to + "}},\"text\":\"" + text + "\"}]}");
    }

    // --- progress ---

    @Test
    void workAndPartsAreToldByTheTokensOfTheRequest() {
        run();
        server.receive(call(
                "5",
                "textDocument/references",
                AT + ",\"context\":{\"includeDeclaration\":true},\"workDoneToken\":1,\"partialResultToken\":\"p\"}"));
        server.send(new LspCommand.ReportProgress(ProgressToken.of(1), WorkDoneProgressBegin.of("t")));
        JsonType<?> type = Requests.REFERENCES.partialResult();
        assertThat(type).isNotNull();
        @SuppressWarnings("unchecked")
        JsonType<List<Location>> locations = (JsonType<List<Location>>) type;
        server.send(new LspCommand.ReportPartialResult<>(RpcId.of(5), locations, List.of()));
        assertThat(server.written())
                .contains("{\"token\":1,\"value\":{\"kind\":\"begin\",\"title\":\"t\"}}")
                .contains("{\"token\":\"p\",\"value\":[]}");
        assertRejected(
                new LspCommand.ReportPartialResult<>(RpcId.of(5), JsonType.STRING, "x"), "not that of the parts");
        server.send(new LspCommand.Respond<>(RpcId.of(5), Requests.REFERENCES, List.of()));
        assertRejected(new LspCommand.ReportProgress(ProgressToken.of(1), WorkDoneProgressEnd.of()), "no token");
        assertRejected(new LspCommand.ReportPartialResult<>(RpcId.of(5), locations, List.of()), "no parts");
    }

    @Test
    void workOfItsOwnIsToldOnceTheClientAgrees() {
        run();
        server.send(ask(1, Requests.WORK_DONE_PROGRESS_CREATE, "{\"token\":\"t\"}"));
        LspCommand end = new LspCommand.ReportProgress(ProgressToken.of("t"), WorkDoneProgressEnd.of());
        assertRejected(end, "no token");
        server.receive(result("1", "null"));
        server.send(end);
        assertRejected(end, "no token");
    }

    @Test
    void theClientMayCancel() {
        run();
        server.receive(call("1", "textDocument/hover", AT + "}"));
        assertThat(server.receive(tell("$/cancelRequest", "{\"id\":1}")))
                .containsExactly(new LspEvent.CancelRequested(RpcId.of(1)));
        server.send(new LspCommand.Refuse(RpcId.of(1), RpcError.of(RpcError.REQUEST_CANCELLED, "cancelled")));
        assertThat(server.written()).contains("\"id\":1,\"error\":{\"code\":-32800,");
    }

    private void assertRejected(LspCommand command, String reason) {
        assertThatThrownBy(() -> server.send(command))
                .isInstanceOf(CommandRejectedException.class)
                .hasMessageContaining(reason);
    }
}
