package dev.sansio.lsp;

import static dev.sansio.lsp.Sessions.CONFIG;
import static dev.sansio.lsp.Sessions.ask;
import static dev.sansio.lsp.Sessions.call;
import static dev.sansio.lsp.Sessions.error;
import static dev.sansio.lsp.Sessions.initializeResult;
import static dev.sansio.lsp.Sessions.result;
import static dev.sansio.lsp.Sessions.tell;

import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The laws of the contract, held against the client. */
class LspClientLawsTest implements StreamLaws<LspCommand, LspEvent> {

    private static final String AT =
            "{\"textDocument\":{\"uri\":\"file:///a\"},\"position\":{\"line\":1,\"character\":2}";

    @Override
    public Stream<Scenario<LspCommand, LspEvent>> scenarios() {
        return Stream.of(session(), asked(), refused());
    }

    private static Scenario<LspCommand, LspEvent> session() {
        return common("a session")
                .sends(Sessions.begin())
                .arrives(initializeResult())
                .sends(ask(1, Requests.HOVER, AT + "}"))
                .sends(
                        ask(
                                2,
                                Requests.REFERENCES,
                                AT
                                        + ",\"context\":{\"includeDeclaration\":true},\"workDoneToken\":\"w\",\"partialResultToken\":7}"))
                .arrives(result("1", "{\"contents\":\"text\"}")
                        + tell("$/progress", "{\"token\":\"w\",\"value\":{\"kind\":\"begin\",\"title\":\"t\"}}")
                        + tell("$/progress", "{\"token\":7,\"value\":[]}")
                        + tell("$/progress", "{\"token\":8,\"value\":1}")
                        + tell("textDocument/publishDiagnostics", "{\"uri\":\"file:///a\",\"diagnostics\":[]}"))
                .passes(Duration.ofSeconds(31))
                .arrives(result("2", "null"))
                .sends(Sessions.shutdown(3))
                .arrives(result("3", "null"))
                .sends(Sessions.exit())
                .rejects(ask(1, Requests.DEFINITION, AT + "}"))
                .rejects(new LspCommand.Notify<>(Notifications.INITIALIZED, null))
                .rejects(Sessions.begin())
                .build();
    }

    private static Scenario<LspCommand, LspEvent> asked() {
        return common("asked by the server")
                .reacting(LspClientLawsTest::answer)
                .sends(Sessions.begin())
                .arrives(initializeResult())
                .arrives(call("\"c\"", "workspace/configuration", "{\"items\":[{\"section\":\"a\"}]}")
                        + call(
                                "2",
                                "client/registerCapability",
                                "{\"registrations\":[{\"id\":\"1\",\"method\":\"textDocument/rename\"}]}")
                        + call("3", "window/workDoneProgress/create", "{\"token\":\"t\"}")
                        + tell("$/progress", "{\"token\":\"t\",\"value\":{\"kind\":\"end\"}}")
                        + call("4", "no/such", "{}")
                        + call("5", "workspace/configuration", "{}")
                        + call("6", "custom/ask", "{}"))
                .sends(ask(9, Requests.RENAME, AT + ",\"newName\":\"n\"}"))
                .arrives(error("9", -32803))
                .rejects(ask(7, Requests.MONIKER, AT + "}"))
                .garbledBy(Octets.of("Content-Length: 1\r\nContent-Length: 2\r\n\r\n"))
                .build();
    }

    private static Scenario<LspCommand, LspEvent> refused() {
        return common("refused, and again")
                .sends(Sessions.begin())
                .arrives(error("0", -32603))
                .sends(Sessions.begin())
                .arrives(result("0", "{\"capabilities\":{\"positionEncoding\":\"utf-8\"}}"))
                .rejects(ask(7, Requests.HOVER, AT + "}"))
                .build();
    }

    private static List<LspCommand> answer(LspEvent event) {
        if (!(event instanceof LspEvent.RequestReceived<?> request)) {
            return List.of();
        }
        if (request.method().equals(Requests.CONFIGURATION)) {
            return List.of(new LspCommand.Respond<>(request.id(), Requests.CONFIGURATION, List.of()));
        }
        return request.method().equals(Requests.REGISTRATION)
                ? List.of(new LspCommand.Respond<>(request.id(), Requests.REGISTRATION, null))
                : List.of(new LspCommand.Respond<>(request.id(), Requests.WORK_DONE_PROGRESS_CREATE, null));
    }

    private static ScenarioBuilder<LspCommand, LspEvent> common(String name) {
        String message = tell("window/logMessage", "{\"type\":3,\"message\":\"" + "m".repeat(400) + "\"}");
        return Scenario.<LspCommand, LspEvent>stream(name, () -> new LspClientEngine(CONFIG))
                .credit(Credit.none())
                .idleBytes(16_384)
                .withstanding(Hostile.repeating("a header without end", 512, Octets.of("X: aaaaaaaaaaaaa\r\n")))
                .withstanding(Hostile.repeating("requests without end", 9000, Octets.of(call("1", "no/such", "{}"))))
                .withstanding(Hostile.repeating("chatter without end", 9000, Octets.of(message)))
                .lengthy(n -> Octets.of(message.repeat(Math.max(1, n / message.length()))));
    }
}
