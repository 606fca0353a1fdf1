package dev.sansio.websocket;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The laws of the contract, held against the server's end. */
class WebSocketServerLawsTest implements StreamLaws<WebSocketCommand, WebSocketEvent> {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;
    private static final String LONG = "Grüße, 世界, 🌍; " + "x".repeat(200);

    @Override
    public Stream<Scenario<WebSocketCommand, WebSocketEvent>> scenarios() {
        return Stream.of(
                messages("messages", CONFIG),
                messages("whole messages", CONFIG.withWholeMessages(true)),
                fragments("fragments", CONFIG),
                fragments("fragments of whole messages", CONFIG.withWholeMessages(true)),
                closing(),
                closed(),
                answeringClose(),
                broken("an impossible octet", Frames.masked(Frames.TEXT, Octets.hex("616263e282ff"))),
                broken(
                        "a message within a message",
                        Octets.concat(List.of(Frames.masked(0x01, "one"), Frames.masked(Frames.TEXT, "two")))),
                broken("a text that is cut", Frames.masked(Frames.TEXT, Octets.hex("6162e282"))),
                broken(
                        "too many fragments",
                        Octets.concat(List.of(
                                Frames.masked(0x01, "one"),
                                Frames.masked(0, "two"),
                                Frames.masked(0, "three"),
                                Frames.masked(0, "four")))),
                keepAlive(),
                idle());
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> messages(String name, WebSocketConfig config) {
        return common(Frames.server(name, config))
                .arrives(Frames.masked(Frames.TEXT, "Hello"))
                .arrives(Frames.masked(Frames.BINARY, "0123456789"))
                .arrives(Frames.masked(Frames.PING, "are you there?"))
                .arrives(Frames.masked(Frames.TEXT, LONG))
                .sends(WebSocketCommand.SendText.of(LONG))
                .sends(WebSocketCommand.SendBinary.of(Frames.bytes("x".repeat(2000))))
                .arrives(Frames.masked(Frames.TEXT, ""))
                .arrives(Frames.masked(Frames.PONG, ""))
                .garbledBy(Octets.hex("8105"))
                .cleanEnds()
                .reacting(WebSocketServerLawsTest::answer)
                .rejects(
                        WebSocketCommand.SendText.of("\ud83d"),
                        new WebSocketCommand.SendPing(Frames.bytes("x".repeat(126))),
                        new WebSocketCommand.Close(1005, "why"),
                        new WebSocketCommand.Close(1006, ""),
                        new WebSocketCommand.Close(1000, "x".repeat(124)))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> fragments(String name, WebSocketConfig config) {
        return common(Frames.server(name, config))
                .arrives(Frames.masked(0x01, "Grü"))
                .arrives(Frames.masked(Frames.PING, "1"))
                .arrives(Frames.masked(0x00, Octets.hex("e4b8")))
                .arrives(Frames.masked(Frames.PING, "2"))
                .arrives(Frames.masked(0x00, ""))
                .arrives(Frames.masked(Frames.FIN, Octets.hex("96")))
                .sends(new WebSocketCommand.SendText("a", false))
                .arrives(Frames.masked(0x02, "binary"))
                .arrives(Frames.masked(0x00, " "))
                .sends(new WebSocketCommand.SendText("b", false))
                .arrives(Frames.masked(Frames.FIN, ""))
                .garbledBy(Frames.masked(Frames.FIN, "no message"))
                .reacting(WebSocketServerLawsTest::answer)
                .rejects(WebSocketCommand.SendBinary.of(Frames.bytes("x")))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> closing() {
        return common(Frames.server("closing", CONFIG))
                .arrives(Frames.masked(Frames.TEXT, "Hello"))
                .sends(new WebSocketCommand.Close(1001, "bye"))
                .arrives(Frames.masked(Frames.TEXT, "still here"))
                .arrives(Frames.masked(Frames.PING, "there?"))
                .arrives(Frames.masked(Frames.CLOSE, Frames.close(1001, "bye")))
                .arrives(Frames.masked(Frames.TEXT, "too late"))
                .rejects(WebSocketCommand.SendText.of("x"))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> closed() {
        return common(Frames.server("closed by the peer", CONFIG))
                .arrives(Frames.masked(Frames.TEXT, "Hello"))
                .arrives(Frames.masked(Frames.CLOSE, Frames.close(4711, "done")))
                .arrives(Frames.masked(Frames.TEXT, "too late"))
                .rejects(new WebSocketCommand.Close(999, ""))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> answeringClose() {
        return common(Frames.server("an application that answers Close", CONFIG.withAnswersClose(false)))
                .arrives(Frames.masked(Frames.TEXT, "Hello"))
                .arrives(Frames.masked(Frames.CLOSE, Frames.close(4711, "done")))
                .arrives(Frames.masked(Frames.TEXT, "too late"))
                .sends(WebSocketCommand.SendText.of("owed"))
                .sends(WebSocketCommand.Close.normal())
                .rejects(new WebSocketCommand.Close(999, ""))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> broken(String name, Octets frames) {
        WebSocketConfig config = CONFIG.withLimits(WebSocketLimits.DEFAULTS.withFragments(3, 1));
        return common(Frames.server(name, config))
                .arrives(Frames.masked(Frames.TEXT, "Hello"))
                .arrives(Frames.masked(Frames.PING, "there?"))
                .arrives(frames)
                .rejects(new WebSocketCommand.Close(999, ""))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> keepAlive() {
        return common(Frames.server("keep-alive", CONFIG))
                .arrives(Frames.masked(Frames.TEXT, "Hello"))
                .passes(Duration.ofSeconds(40))
                .arrives(Frames.masked(Frames.PONG, ""))
                .passes(Duration.ofSeconds(40))
                .rejects(new WebSocketCommand.Close(999, ""))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> idle() {
        WebSocketConfig config = CONFIG.withTimeouts(WebSocketTimeouts.DEFAULTS.withIdle(Duration.ofMinutes(1)));
        return common(Frames.server("idle", config))
                .arrives(Frames.masked(Frames.TEXT, "Hello"))
                .passes(Duration.ofSeconds(40))
                .arrives(Frames.masked(Frames.TEXT, "Hello again"))
                .passes(Duration.ofSeconds(40))
                .arrives(Frames.masked(Frames.PONG, ""))
                .passes(Duration.ofSeconds(25))
                .arrives(Frames.masked(Frames.CLOSE, Frames.close(1001, "")))
                .rejects(new WebSocketCommand.Close(999, ""))
                .build();
    }

    private static List<WebSocketCommand> answer(WebSocketEvent event) {
        return event instanceof WebSocketEvent.BinaryReceived received && received.last()
                ? List.of(new WebSocketCommand.SendPing(ByteBuffer.allocate(3)))
                : List.of();
    }

    private static ScenarioBuilder<WebSocketCommand, WebSocketEvent> common(
            ScenarioBuilder<WebSocketCommand, WebSocketEvent> builder) {
        return builder.credit(Credit.none())
                .idleBytes(2048)
                .withstanding(
                        Hostile.repeating("pings without end", 40_000, Frames.masked(Frames.PING, "x".repeat(125))))
                .withstanding(Hostile.repeating("empty fragments without end", 1000, Frames.masked(0, ""))
                        .discarding())
                .withstanding(Hostile.of("a message without end", 17 << 20, () -> {
                    boolean[] begun = {false};
                    return () -> {
                        Octets frame = Frames.masked(begun[0] ? 0 : 1, "x".repeat(1000));
                        begun[0] = true;
                        return frame.toBuffer();
                    };
                }))
                .lengthy(n -> Frames.masked(Frames.TEXT, "ü".repeat(n / 2)));
    }
}
