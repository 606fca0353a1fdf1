package dev.sansio.lsp;

import static dev.sansio.lsp.Sessions.CONFIG;
import static dev.sansio.lsp.Sessions.ask;
import static dev.sansio.lsp.Sessions.call;
import static dev.sansio.lsp.Sessions.initialize;
import static dev.sansio.lsp.Sessions.result;
import static dev.sansio.lsp.Sessions.tell;

import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.protocol.Hover;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.WorkDoneProgressBegin;
import dev.sansio.lsp.protocol.WorkDoneProgressEnd;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.stream.Stream;

/** The laws of the contract, held against the server. */
class LspServerLawsTest implements StreamLaws<LspCommand, LspEvent> {

    private static final String AT =
            "{\"textDocument\":{\"uri\":\"file:///a\"},\"position\":{\"line\":1,\"character\":2}";

    @Override
    public Stream<Scenario<LspCommand, LspEvent>> scenarios() {
        return Stream.of(session(), documents(), early(), asking());
    }

    private static Scenario<LspCommand, LspEvent> session() {
        return common("a session")
                .arrives(initialize() + tell("initialized", "{}"))
                .arrives(call("1", "textDocument/hover", AT + ",\"workDoneToken\":1}"))
                .sends(new LspCommand.ReportProgress(ProgressToken.of(1), WorkDoneProgressBegin.of("t")))
                .sends(new LspCommand.ReportProgress(ProgressToken.of(1), WorkDoneProgressEnd.of()))
                .arrives(tell("$/cancelRequest", "{\"id\":1}"))
                .sends(new LspCommand.Respond<>(
                        RpcId.of(1),
                        Requests.HOVER,
                        RawJson.parse("{\"contents\":\"x\"}").as(Hover.CODEC)))
                .arrives(call("2", "shutdown", "null") + call("3", "textDocument/hover", AT + "}"))
                .arrives(tell("exit", "null"))
                .rejects(new LspCommand.ReportProgress(ProgressToken.of(2), WorkDoneProgressEnd.of()))
                .rejects(LspCommand.Request.of(
                        1,
                        Requests.APPLY_WORKSPACE_EDIT,
                        RawJson.parse("{\"edit\":{}}").as(Requests.APPLY_WORKSPACE_EDIT.params())))
                .rejects(new LspCommand.Respond<>(RpcId.of(1), Requests.SHUTDOWN, null))
                .build();
    }

    private static Scenario<LspCommand, LspEvent> documents() {
        return common("documents")
                .arrives(initialize())
                .arrives(Sessions.open("file:///a", 1, "one\\r\\ntwo\\n"))
                .arrives(tell(
                        "textDocument/didChange",
                        "{\"textDocument\":{\"uri\":\"file:///a\",\"version\":2},\"contentChanges\":[{\"range\":"
                                + "{\"start\":{\"line\":0,\"character\":1},\"end\":{\"line\":1,\"character\":1}},"
                                + "\"text\":\"x\"}]}"))
                .arrives(tell("textDocument/didClose", "{\"textDocument\":{\"uri\":\"file:///a\"}}"))
                .arrives(tell("textDocument/didClose", "{\"textDocument\":{\"uri\":\"file:///a\"}}"))
                .rejects(Sessions.exit())
                .garbledBy(Octets.of("Content-Length: x\r\n\r\n"))
                .build();
    }

    private static Scenario<LspCommand, LspEvent> early() {
        return common("too early")
                .arrives(call("1", "textDocument/hover", AT + "}") + tell("initialized", "{}") + tell("exit", "null"))
                .rejects(new LspCommand.Notify<>(
                        Notifications.SHOW_MESSAGE,
                        RawJson.parse("{\"type\":1,\"message\":\"m\"}").as(Notifications.SHOW_MESSAGE.params())))
                .build();
    }

    private static Scenario<LspCommand, LspEvent> asking() {
        return common("asking")
                .arrives(initialize())
                .sends(ask(1, Requests.CONFIGURATION, "{\"items\":[]}"))
                .sends(ask(
                        2,
                        Requests.REGISTRATION,
                        "{\"registrations\":[{\"id\":\"h\",\"method\":\"textDocument/hover\"}]}"))
                .arrives(result("1", "[1,null]") + result("2", "null"))
                .sends(ask(3, Requests.SHOW_MESSAGE, "{\"type\":1,\"message\":\"m\"}"))
                .passes(Duration.ofSeconds(31))
                .arrives(call("\"c\"", "custom/ask", "{}"))
                .sends(new LspCommand.Refuse(RpcId.of("c"), RpcError.of(1, "no")))
                .rejects(ask(
                        2,
                        Requests.REGISTRATION,
                        "{\"registrations\":[{\"id\":\"h\",\"method\":\"textDocument/rename\"}]}"))
                .build();
    }

    private static ScenarioBuilder<LspCommand, LspEvent> common(String name) {
        String message = tell("$/setTrace", "{\"value\":\"off\",\"more\":\"" + "m".repeat(400) + "\"}");
        return Scenario.<LspCommand, LspEvent>stream(name, () -> new LspServerEngine(CONFIG))
                .credit(Credit.none())
                .reacting(Sessions::serve)
                .idleBytes(16_384)
                .withstanding(Hostile.repeating("a header without end", 512, Octets.of("X: aaaaaaaaaaaaa\r\n")))
                .withstanding(Hostile.repeating("requests without end", 9000, Octets.of(call("1", "no/such", "{}"))))
                .withstanding(Hostile.repeating("requests too early", 9000, Octets.of(call("1", "shutdown", "{}"))))
                .withstanding(Hostile.repeating(
                                "documents without end",
                                40_000,
                                Octets.of(Sessions.open("file:///b", 1, "b".repeat(200))))
                        .discarding()
                        .afterwards())
                .lengthy(n -> Octets.of(initialize() + message.repeat(Math.max(1, n / message.length()))));
    }
}
