package dev.sansio.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.protocol.Hover;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.WorkDoneProgressEnd;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both roles plugged together, cut at random: open, hover, progress, change, what the server asks, shutdown, exit. */
class LspDuplexTest {

    private static final String HOVER = "{\"textDocument\":{\"uri\":\"file:///\u00e4\"},"
            + "\"position\":{\"line\":0,\"character\":2},\"workDoneToken\":\"w\"}";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void aSessionFromInitializeToExit(long seed) {
        var client = Scenario.<LspCommand, LspEvent>stream("client", () -> new LspClientEngine(Sessions.CONFIG))
                .reacting(LspDuplexTest::client)
                .build()
                .driver(Habit.ORDINARY, 0);
        List<LspServerEngine> engines = new ArrayList<>();
        var server = Scenario.<LspCommand, LspEvent>stream("server", () -> {
                    LspServerEngine engine = new LspServerEngine(Sessions.CONFIG);
                    engines.add(engine);
                    return engine;
                })
                .reacting(event -> server(event, engines))
                .build()
                .driver(Habit.ORDINARY, 0);
        client.send(Sessions.begin());
        var seen = Duplex.run(client, server, Link.cutting(seed), Duration.ofSeconds(60));
        assertThat(seen.client().rejections()).isEmpty();
        assertThat(seen.server().rejections()).isEmpty();
        assertThat(seen.client().failure()).isNull();
        assertThat(seen.server().events()).last().isEqualTo(new LspEvent.Exited(0));
        assertThat(seen.client().events())
                .map(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "Initialized",
                        "WorkDoneProgressReceived",
                        "ResultReceived",
                        "RequestReceived",
                        "ResultReceived");
        assertThat(seen.client().events().get(2))
                .isInstanceOfSatisfying(
                        LspEvent.ResultReceived.class,
                        it -> assertThat(it.result()).isEqualTo(hover("c\u00e4\ud83d\ude00")));
    }

    private static Hover hover(String text) {
        return RawJson.parse("{\"contents\":\"" + text + "\"}").as(Hover.CODEC);
    }

    private static List<LspCommand> client(LspEvent event) {
        if (event instanceof LspEvent.Initialized) {
            return List.of(
                    tell(
                            Notifications.DID_OPEN_TEXT_DOCUMENT,
                            "{\"textDocument\":{\"uri\":\"file:///\u00e4\",\"languageId\":\"x\",\"version\":1,"
                                    + "\"text\":\"ab\u00e4\ud83d\ude00\"}}"),
                    tell(
                            Notifications.DID_CHANGE_TEXT_DOCUMENT,
                            "{\"textDocument\":{\"uri\":\"file:///\u00e4\",\"version\":2},\"contentChanges\":[{\"range\":"
                                    + "{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":2}},"
                                    + "\"text\":\"c\"}]}"),
                    Sessions.ask(1, Requests.HOVER, HOVER));
        }
        if (event instanceof LspEvent.RequestReceived<?> request) {
            return List.of(
                    new LspCommand.Respond<>(request.id(), Requests.CONFIGURATION, List.of()), Sessions.shutdown(2));
        }
        return event instanceof LspEvent.ResultReceived<?> result
                        && result.method().equals(Requests.SHUTDOWN)
                ? List.of(Sessions.exit())
                : List.of();
    }

    private static List<LspCommand> server(LspEvent event, List<LspServerEngine> engines) {
        if (event instanceof LspEvent.RequestReceived<?> request
                && request.method().equals(Requests.HOVER)) {
            TextDocument document = engines.get(engines.size() - 1).document("file:///\u00e4");
            return List.of(
                    new LspCommand.ReportProgress(ProgressToken.of("w"), WorkDoneProgressEnd.of()),
                    new LspCommand.Respond<>(
                            request.id(), Requests.HOVER, hover(document == null ? "none" : document.text())),
                    new LspCommand.Request<>(
                            RpcId.of("ask"),
                            Requests.CONFIGURATION,
                            RawJson.parse("{\"items\":[]}").as(Requests.CONFIGURATION.params()),
                            null));
        }
        return Sessions.serve(event);
    }

    private static <P> LspCommand tell(NotificationMethod<P> method, String params) {
        return new LspCommand.Notify<>(method, RawJson.parse(params).as(method.params()));
    }
}
