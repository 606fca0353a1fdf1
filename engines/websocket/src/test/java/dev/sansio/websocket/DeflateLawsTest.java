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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The laws of the contract, held against both ends with compression. */
class DeflateLawsTest implements StreamLaws<WebSocketCommand, WebSocketEvent> {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS.withDeflate(6, 0);
    private static final int DEFLATED_TEXT = Frames.TEXT | Frames.DEFLATED;
    private static final Octets HELLO = Octets.hex("f248cdc9c90700");
    private static final String VARIED = varied(3000);

    @Override
    public Stream<Scenario<WebSocketCommand, WebSocketEvent>> scenarios() {
        PerMessageDeflate alone = new PerMessageDeflate(true, true, 15, 15);
        return Stream.of(
                server("context taken over", PerMessageDeflate.PLAIN, CONFIG),
                server("whole messages", PerMessageDeflate.PLAIN, CONFIG.withWholeMessages(true)),
                server("each message for itself", alone, CONFIG),
                server("small windows", new PerMessageDeflate(false, false, 8, 9), CONFIG),
                client(),
                bomb("a bomb", CONFIG.withLimits(WebSocketLimits.DEFAULTS.withSizes(9999, 9999, 2000))),
                bomb("a bomb by its ratio", CONFIG.withLimits(WebSocketLimits.DEFAULTS.withRatio(100))),
                broken("no deflate", Octets.concat(List.of(Octets.hex("f248cdc9c9"), Octets.hex("ffffffff")))),
                broken("not UTF-8", Deflated.of(Octets.concat(List.of(Octets.of("Grü"), Octets.hex("80"))))));
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> server(
            String name, PerMessageDeflate agreed, WebSocketConfig config) {
        Octets repeated = Deflated.of(Octets.of("Grüße, 世界! ".repeat(30)));
        return common(Frames.server(name, config, WebSocketAgreement.of(agreed)))
                .arrives(Frames.masked(DEFLATED_TEXT, HELLO))
                .arrives(Frames.masked(Frames.TEXT, "uncompressed"))
                .sends(WebSocketCommand.SendText.of(VARIED))
                .arrives(Frames.masked(0x41, repeated.slice(0, 5)))
                .arrives(Frames.masked(Frames.PING, "between"))
                .arrives(Frames.masked(0x00, repeated.slice(5, 20)))
                .arrives(Frames.masked(0x00, ""))
                .sends(new WebSocketCommand.SendText("Hel", false))
                .sends(new WebSocketCommand.SendPing(Frames.bytes("")))
                .sends(new WebSocketCommand.SendText("lo", true))
                .arrives(Frames.masked(0x80, repeated.slice(20, repeated.length())))
                .sends(WebSocketCommand.SendText.of("Hello"))
                .passes(Duration.ofSeconds(6))
                .garbledBy(Frames.masked(0xC0, HELLO))
                .rejects(new WebSocketCommand.SendText("\ud800", true))
                .withstanding(Hostile.of("an endless message", 17 << 20, DeflateLawsTest::endless))
                .build();
    }

    private static Supplier<ByteBuffer> endless() {
        boolean[] begun = {false};
        return () -> {
            Octets frame = Frames.masked(begun[0] ? 0x00 : 0x42, Deflated.flushed(Octets.of(VARIED)));
            begun[0] = true;
            return frame.toBuffer();
        };
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> client() {
        return common(Frames.client("client", CONFIG, WebSocketAgreement.of(PerMessageDeflate.PLAIN)))
                .arrives(Frames.plain(DEFLATED_TEXT, HELLO))
                .sends(WebSocketCommand.SendText.of("Hello"))
                .sends(new WebSocketCommand.SendBinary(Frames.bytes(VARIED), false))
                .arrives(Frames.plain(0xC2, Octets.hex("f2001100 00")))
                .sends(new WebSocketCommand.SendBinary(Frames.bytes(""), true))
                .sends(new WebSocketCommand.SendText("a secret", true, false))
                .passes(Duration.ofSeconds(6))
                .rejects(new WebSocketCommand.Close(7, ""))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> bomb(String name, WebSocketConfig config) {
        return common(Frames.server(name, config, WebSocketAgreement.of(PerMessageDeflate.PLAIN)))
                .arrives(Frames.masked(DEFLATED_TEXT, HELLO))
                .arrives(Frames.masked(DEFLATED_TEXT, Deflated.of(Octets.of("x".repeat(1_200_000)))))
                .budget(100)
                .rejects(new WebSocketCommand.Close(7, ""))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> broken(String name, Octets payload) {
        return common(Frames.server(name, CONFIG, WebSocketAgreement.of(PerMessageDeflate.PLAIN)))
                .arrives(Frames.masked(DEFLATED_TEXT, HELLO))
                .arrives(Frames.masked(DEFLATED_TEXT, payload))
                .rejects(new WebSocketCommand.Close(7, ""))
                .build();
    }

    private static ScenarioBuilder<WebSocketCommand, WebSocketEvent> common(
            ScenarioBuilder<WebSocketCommand, WebSocketEvent> builder) {
        return builder.credit(Credit.none()).idleBytes(6 << 10).budget(2000);
    }

    /** Text that deflates, though not to nothing. */
    static String varied(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("{\"id\": ").append(i * 7919 % 1000).append(", \"ok\": true}, ");
        }
        return text.toString();
    }
}
