package dev.sansio.lsp;

import static dev.sansio.lsp.Sessions.ask;
import static dev.sansio.lsp.Sessions.call;
import static dev.sansio.lsp.Sessions.error;
import static dev.sansio.lsp.Sessions.initializeResult;
import static dev.sansio.lsp.Sessions.result;
import static dev.sansio.lsp.Sessions.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.Direction;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.Hover;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.WorkDoneProgressBegin;
import dev.sansio.lsp.protocol.WorkDoneProgressEnd;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A client: its life, what it may ask, and what it hears. */
class LspClientTest {

    private static final String AT =
            "{\"textDocument\":{\"uri\":\"file:///a\"},\"position\":{\"line\":1,\"character\":2}";

    private Played client = new Played(new LspClientEngine(Sessions.CONFIG));

    private void run() {
        client.send(Sessions.begin());
        client.receive(initializeResult());
        client.written();
    }

    // --- life ---

    @Test
    void initializedIsSentUponTheResult() {
        client.send(Sessions.begin());
        assertThat(client.written()).contains("\"method\":\"initialize\",\"params\":{\"processId\":null");
        assertThat(client.receive(initializeResult()))
                .singleElement()
                .isEqualTo(new LspEvent.Initialized(RpcId.of(0), Sessions.INITIALIZED));
        assertThat(client.written())
                .isEqualTo(Frames.frames("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}"));
        assertThat(client.engine().state()).isEqualTo(SessionState.RUNNING);
    }

    @Test
    void nothingIsAskedBeforeInitializeIsAnswered() {
        assertRejected(ask(1, Requests.HOVER, AT + "}"), "AWAITING_INITIALIZE");
        client.send(Sessions.begin());
        assertRejected(ask(1, Requests.HOVER, AT + "}"), "AWAITING_INITIALIZE_RESULT");
        assertRejected(new LspCommand.Notify<>(Notifications.INITIALIZED, null), "sent by the engine");
    }

    @Test
    void initializeComesOnceUnlessItFailed() {
        client.send(Sessions.begin());
        assertThat(client.receive(error("0", -32603))).hasOnlyElementsOfType(LspEvent.ErrorReceived.class);
        client.send(Sessions.begin());
        client.receive(initializeResult());
        assertRejected(Sessions.begin(), "RUNNING");
    }

    @Test
    void shutdownAndExitEndTheSession() {
        run();
        client.send(Sessions.shutdown(1));
        assertRejected(ask(2, Requests.HOVER, AT + "}"), "AWAITING_SHUTDOWN_RESULT");
        client.receive(result("1", "null"));
        client.send(Sessions.exit());
        assertThat(client.written()).endsWith("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        assertThat(client.engine().finished()).isTrue();
        assertThat(client.receive(tell("window/logMessage", "{\"type\":1,\"message\":\"bye\"}")))
                .isEmpty();
        client.engine().eof(0);
        assertThat(client.events()).isEmpty();
        assertThat(client.engine().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aSessionThatHasExitedStaysSo() {
        run();
        client.engine().advance(0);
        client.send(new LspCommand.Request<>(RpcId.of(1), Requests.SHUTDOWN, null, Duration.ofNanos(100)));
        client.send(Sessions.exit());
        client.written();
        client.engine().advance(200);
        assertThat(client.events()).hasOnlyElementsOfType(LspEvent.RequestUnanswered.class);
        assertThat(client.engine().state()).isEqualTo(SessionState.EXITED);
        assertThat(client.written()).isEmpty();
    }

    /** What a server puts into the options of a registration is its own affair. */
    @Test
    void optionsThatLookLikeCapabilitiesAreHarmless() {
        run();
        for (String kind : List.of("1.5", "1e300", "99999999999", "1")) {
            client.receive(call(
                    "9",
                    "client/registerCapability",
                    "{\"registrations\":[{\"id\":\"r\",\"method\":\"textDocument/semanticTokens\","
                            + "\"registerOptions\":{\"textDocumentSync\":" + kind + "}}]}"));
            client.send(new LspCommand.Respond<>(RpcId.of(9), Requests.REGISTRATION, null));
            String before = client.engine().registrations().toString();
            assertRejected(
                    ask(
                            2,
                            Requests.SEMANTIC_TOKENS_RANGE,
                            "{\"textDocument\":{\"uri\":\"u\"},\"range\":{\"start\":{\"line\":0,\"character\":0},"
                                    + "\"end\":{\"line\":0,\"character\":0}}}"),
                    "semanticTokensProvider.range");
            assertThat(client.engine().registrations()).hasToString(before);
        }
    }

    @Test
    void aServerThatDiesInTheMiddleOfAMessageIsTruncated() {
        run();
        client.receive("Content-Length: 100\r\n\r\n{");
        client.engine().eof(0);
        assertThatThrownBy(client::events)
                .isInstanceOfSatisfying(
                        SessionFailedException.class,
                        it -> assertThat(it.code()).isEqualTo("truncated"));
    }

    @Test
    void aServerThatEndsLeavesRequestsUnanswered() {
        run();
        client.send(ask(1, Requests.HOVER, AT + "}"));
        client.engine().eof(0);
        assertThat(client.events()).hasOnlyElementsOfType(LspEvent.RequestUnanswered.class);
        assertThat(client.engine().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aPositionEncodingThatWasNotOfferedEndsTheSession() {
        client.send(Sessions.begin());
        assertThatThrownBy(() -> client.receive(result("0", "{\"capabilities\":{\"positionEncoding\":\"utf-32\"}}")))
                .hasMessageContaining("position-encoding");
    }

    @Test
    void thePositionEncodingIsTheServersChoice() {
        client.send(Sessions.begin());
        client.receive(result("0", "{\"capabilities\":{\"positionEncoding\":\"utf-8\"}}"));
        assertThat(client.engine().positionEncoding()).isEqualTo(PositionEncoding.UTF_8);
    }

    // --- capabilities ---

    @Test
    void whatIsAnnouncedIsAsked() {
        run();
        client.send(ask(1, Requests.HOVER, AT + "}"));
        client.send(ask(2, Requests.COMPLETION_RESOLVE, "{\"label\":\"l\"}"));
        client.send(ask(3, Requests.REFERENCES, AT + ",\"context\":{\"includeDeclaration\":true}}"));
        assertThat(client.written())
                .contains("textDocument/hover", "completionItem/resolve", "textDocument/references");
    }

    @Test
    void whatIsNotAnnouncedIsRejectedByItsName() {
        run();
        assertRejected(ask(1, Requests.DEFINITION, AT + "}"), "definitionProvider");
        assertRejected(ask(1, Requests.RENAME, AT + ",\"newName\":\"n\"}"), "renameProvider");
        assertRejected(ask(1, Requests.CODE_ACTION_RESOLVE, "{\"title\":\"t\"}"), "codeActionProvider.resolveProvider");
        assertRejected(
                notify(Notifications.WILL_SAVE_TEXT_DOCUMENT, "{\"textDocument\":{\"uri\":\"u\"},\"reason\":1}"),
                "textDocumentSync.willSave");
        assertRejected(
                notify(
                        Notifications.DID_CLOSE_NOTEBOOK_DOCUMENT,
                        "{\"notebookDocument\":{\"uri\":\"u\"},\"cellTextDocuments\":[]}"),
                "notebookDocumentSync");
    }

    @Test
    void whatIsForTheOtherSideIsRejected() {
        run();
        assertRejected(ask(1, Requests.APPLY_WORKSPACE_EDIT, "{\"edit\":{}}"), "for the other side");
    }

    @Test
    void aRegistrationIsAsGoodAsAnAnnouncement() {
        run();
        client.receive(
                call(
                        "\"r\"",
                        "client/registerCapability",
                        "{\"registrations\":[{\"id\":\"1\",\"method\":\"textDocument/rename\","
                                + "\"registerOptions\":{\"documentSelector\":null,\"prepareProvider\":true}},"
                                + "{\"id\":\"2\",\"method\":\"textDocument/semanticTokens\",\"registerOptions\":{\"full\":{}}}]}"));
        assertRejected(ask(1, Requests.RENAME, AT + ",\"newName\":\"n\"}"), "renameProvider");
        client.send(new LspCommand.Respond<>(RpcId.of("r"), Requests.REGISTRATION, null));
        assertThat(client.engine().registrations()).hasSize(2);
        client.send(ask(1, Requests.RENAME, AT + ",\"newName\":\"n\"}"));
        client.send(ask(2, Requests.PREPARE_RENAME, AT + "}"));
        client.send(ask(3, Requests.SEMANTIC_TOKENS, "{\"textDocument\":{\"uri\":\"u\"}}"));
        assertRejected(
                ask(4, Requests.SEMANTIC_TOKENS_DELTA, "{\"textDocument\":{\"uri\":\"u\"},\"previousResultId\":\"1\"}"),
                "semanticTokensProvider.full.delta");
        client.receive(call(
                "\"u\"",
                "client/unregisterCapability",
                "{\"unregisterations\":[{\"id\":\"1\",\"method\":\"textDocument/rename\"}]}"));
        client.send(new LspCommand.Respond<>(RpcId.of("u"), Requests.UNREGISTRATION, null));
        assertRejected(ask(5, Requests.RENAME, AT + ",\"newName\":\"n\"}"), "renameProvider");
    }

    @Test
    void registrationsAreBounded() {
        run();
        String one = "{\"id\":\"%d\",\"method\":\"textDocument/rename\"}";
        String all = String.join(",", List.of(one, one, one, one, one));
        assertThat(client.receive(call("1", "client/registerCapability", "{\"registrations\":[" + all + "]}")))
                .hasOnlyElementsOfType(LspEvent.MessageRefused.class);
        assertThat(client.written()).contains("LspLimits.registrations");
    }

    // --- documents ---

    @Test
    void documentsAreSentAsTheyGoTogether() {
        run();
        assertRejected(change(2), "file:///a is not open");
        client.send(open(1));
        assertRejected(open(1), "file:///a is open");
        assertRejected(change(1), "version 1 after 1");
        client.send(change(2));
        client.send(notify(Notifications.DID_CLOSE_TEXT_DOCUMENT, "{\"textDocument\":{\"uri\":\"file:///a\"}}"));
        assertRejected(change(3), "file:///a is not open");
        client.send(open(1));
    }

    @Test
    void aServerThatTakesWholeDocumentsIsNotSentRanges() {
        client.send(Sessions.begin());
        client.receive(result("0", "{\"capabilities\":{\"textDocumentSync\":{\"openClose\":true,\"change\":1}}}"));
        client.send(open(1));
        assertRejected(change(2), "whole documents only");
        client.send(notify(
                Notifications.DID_CHANGE_TEXT_DOCUMENT,
                "{\"textDocument\":{\"uri\":\"file:///a\",\"version\":2},\"contentChanges\":[{\"text\":\"x\"}]}"));
    }

    @Test
    void aServerThatTakesNoDocumentsIsSentNone() {
        client.send(Sessions.begin());
        client.receive(result("0", "{\"capabilities\":{\"textDocumentSync\":0}}"));
        assertRejected(open(1), "textDocumentSync.openClose");
        assertRejected(change(1), "textDocumentSync");
    }

    // --- what is heard ---

    @Test
    void resultsAreOfTheirTypes() {
        run();
        client.send(ask(1, Requests.HOVER, AT + "}"));
        client.send(ask(2, Requests.DOCUMENT_SYMBOL, "{\"textDocument\":{\"uri\":\"u\"}}"));
        assertThat(client.receive(result("2", "null") + result("1", "{\"contents\":\"t\",\"more\":1}")))
                .containsExactly(
                        new LspEvent.ResultReceived<>(RpcId.of(2), Requests.DOCUMENT_SYMBOL, null),
                        new LspEvent.ResultReceived<>(
                                RpcId.of(1),
                                Requests.HOVER,
                                RawJson.parse("{\"contents\":\"t\",\"more\":1}").as(Hover.CODEC)));
    }

    @Test
    void aResultOfAnotherTypeIsToldAsItIs() {
        run();
        client.send(ask(1, Requests.HOVER, AT + "}"));
        assertThat(client.receive(result("1", "{\"contents\":7}")))
                .singleElement()
                .isInstanceOfSatisfying(LspEvent.ResultUnreadable.class, it -> {
                    assertThat(it.result()).isEqualTo(RawJson.parse("{\"contents\":7}"));
                    assertThat(it.reason()).contains("HoverContents");
                });
    }

    @Test
    void whatTheServerAsksAndTheSpecificationDoesNotKnowIsRefused() {
        run();
        assertThat(client.receive(call("7", "no/such", "{}"))).hasOnlyElementsOfType(LspEvent.MessageRefused.class);
        assertThat(client.written()).contains("\"id\":7,\"error\":{\"code\":-32601,");
        assertThat(client.receive(call("7", "textDocument/hover", AT + "}")))
                .hasOnlyElementsOfType(LspEvent.MessageRefused.class);
        assertThat(client.receive(tell("no/such", "[1]")))
                .containsExactly(new LspEvent.CustomNotificationReceived("no/such", RawJson.parse("[1]")));
    }

    @Test
    void whatTheApplicationKnowsIsAsked() {
        run();
        assertThat(client.receive(call("7", "custom/ask", "{}")))
                .containsExactly(new LspEvent.CustomRequestReceived(RpcId.of(7), "custom/ask", RawJson.parse("{}")));
        RequestMethod<JsonNode, JsonNode> custom =
                RequestMethod.of("custom/ask", Direction.BOTH, JsonType.ANY, JsonType.ANY);
        client.send(new LspCommand.Respond<>(
                RpcId.of(7), custom, RawJson.parse("[7]").tree()));
        client.send(LspCommand.Request.of(8, custom, RawJson.parse("{}").tree()));
        assertThat(client.written()).contains("\"result\":[7]", "\"method\":\"custom/ask\"");
        assertThat(client.receive(result("8", "5"))).hasOnlyElementsOfType(LspEvent.ResultReceived.class);
    }

    @Test
    void parametersOfAnotherTypeAreRefused() {
        run();
        client.receive(call("7", "workspace/configuration", "{\"items\":1}"));
        assertThat(client.written()).contains("\"id\":7,\"error\":{\"code\":-32602,");
        assertThat(client.receive(tell("textDocument/publishDiagnostics", "{}")))
                .hasOnlyElementsOfType(LspEvent.MessageRefused.class);
    }

    @Test
    void aResultOfNullIsWritten() {
        run();
        client.receive(call("7", "client/registerCapability", "{\"registrations\":[]}"));
        client.send(new LspCommand.Respond<>(RpcId.of(7), Requests.REGISTRATION, null));
        assertThat(client.written()).contains("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":null}");
    }

    @Test
    void anAnswerIsThatOfTheRequest() {
        run();
        client.receive(call("7", "workspace/configuration", "{\"items\":[]}"));
        assertRejected(new LspCommand.Respond<>(RpcId.of(7), Requests.REGISTRATION, null), "is not client/registerCap");
        assertRejected(new LspCommand.Respond<>(RpcId.of(8), Requests.CONFIGURATION, List.of()), "no request");
    }

    @Test
    void batchesAreTolerated() {
        run();
        client.send(ask(1, Requests.HOVER, AT + "}"));
        assertThat(client.receive(Frames.frames("[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null},"
                        + "{\"jsonrpc\":\"2.0\",\"method\":\"telemetry/event\",\"params\":{}}]")))
                .hasSize(2);
    }

    // --- progress ---

    @Test
    void workAndPartsBelongToTheirRequest() {
        run();
        client.send(ask(
                5,
                Requests.REFERENCES,
                AT + ",\"context\":{\"includeDeclaration\":true},\"workDoneToken\":1,\"partialResultToken\":\"p\"}"));
        assertThat(client.receive(tell("$/progress", "{\"token\":1,\"value\":{\"kind\":\"begin\",\"title\":\"t\"}}")
                        + tell("$/progress", "{\"token\":\"p\",\"value\":[]}")
                        + tell("$/progress", "{\"token\":\"1\",\"value\":[]}")
                        + tell("$/progress", "{\"token\":\"p\",\"value\":{}}")))
                .containsExactly(
                        new LspEvent.WorkDoneProgressReceived(
                                ProgressToken.of(1), RpcId.of(5), WorkDoneProgressBegin.of("t")),
                        new LspEvent.PartialResultReceived(RpcId.of(5), Requests.REFERENCES, List.of()),
                        new LspEvent.ProgressReceived(RpcId.of("1"), RawJson.parse("[]")),
                        new LspEvent.MessageRefused(
                                null, "$/progress", new RpcError(-32602, "expected an array and found {}", null)));
        assertRejected(ask(6, Requests.HOVER, AT + ",\"workDoneToken\":1}"), "a token of progress is in use");
        client.receive(result("5", "[]"));
        client.send(ask(6, Requests.HOVER, AT + ",\"workDoneToken\":1}"));
    }

    @Test
    void workOfTheServersOwnIsToldByTokensThatWereAgreed() {
        run();
        client.receive(call("1", "window/workDoneProgress/create", "{\"token\":\"t\"}"));
        client.send(new LspCommand.Respond<>(RpcId.of(1), Requests.WORK_DONE_PROGRESS_CREATE, null));
        String end = tell("$/progress", "{\"token\":\"t\",\"value\":{\"kind\":\"end\"}}");
        assertThat(client.receive(end + end))
                .containsExactly(
                        new LspEvent.WorkDoneProgressReceived(ProgressToken.of("t"), null, WorkDoneProgressEnd.of()),
                        new LspEvent.ProgressReceived(RpcId.of("t"), RawJson.parse("{\"kind\":\"end\"}")));
    }

    @Test
    void tokensOfTheServersOwnAreBounded() {
        run();
        for (int i = 0; i < 5; i++) {
            client.receive(call("" + i, "window/workDoneProgress/create", "{\"token\":" + i + "}"));
            if (i < 4) {
                client.send(new LspCommand.Respond<>(RpcId.of(i), Requests.WORK_DONE_PROGRESS_CREATE, null));
            }
        }
        assertThat(client.written()).contains("\"id\":4,\"error\":{\"code\":-32803,");
    }

    @Test
    void everyRequestOfOursCanBeCancelled() {
        run();
        client.send(ask(1, Requests.HOVER, AT + "}"), ask(2, Requests.HOVER, AT + "}"));
        client.send(new LspCommand.Cancel(RpcId.of(1)));
        assertThat(client.written()).contains("\"method\":\"$/cancelRequest\",\"params\":{\"id\":1}");
        assertThat(client.receive(error("1", -32800))).hasOnlyElementsOfType(LspEvent.ErrorReceived.class);
        assertRejected(notify(Notifications.CANCEL, "{\"id\":2}"), "Cancel");
    }

    @ParameterizedTest
    @CsvSource({"$/unknown", "$/typescriptVersion", "rust-analyzer/status"})
    void notificationsOfServersOwnAreNoFault(String method) {
        assertThatCode(() -> {
                    run();
                    client.receive(tell(method, "{}"));
                })
                .doesNotThrowAnyException();
    }

    private void assertRejected(LspCommand command, String reason) {
        assertThatThrownBy(() -> client.send(command))
                .isInstanceOf(CommandRejectedException.class)
                .hasMessageContaining(reason);
    }

    private static <P> LspCommand notify(NotificationMethod<P> method, String params) {
        return new LspCommand.Notify<>(method, RawJson.parse(params).as(method.params()));
    }

    private static LspCommand open(int version) {
        return notify(
                Notifications.DID_OPEN_TEXT_DOCUMENT,
                "{\"textDocument\":{\"uri\":\"file:///a\",\"languageId\":\"java\",\"version\":" + version
                        + ",\"text\":\"t\"}}");
    }

    private static LspCommand change(int version) {
        return notify(
                Notifications.DID_CHANGE_TEXT_DOCUMENT,
                "{\"textDocument\":{\"uri\":\"file:///a\",\"version\":" + version + "},\"contentChanges\":[{\"range\":"
                        + "{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}},"
                        + "\"text\":\"x\"}]}");
    }
}
