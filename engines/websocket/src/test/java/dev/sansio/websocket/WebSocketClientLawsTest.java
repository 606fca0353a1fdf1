package dev.sansio.websocket;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.util.List;
import java.util.stream.Stream;

/** The laws of the contract, held against the client's end. */
class WebSocketClientLawsTest implements StreamLaws<WebSocketCommand, WebSocketEvent> {

    private static final WebSocketConfig CONFIG = WebSocketConfig.DEFAULTS;

    @Override
    public Stream<Scenario<WebSocketCommand, WebSocketEvent>> scenarios() {
        return Stream.of(messages(), closing(), closed(), broken());
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> messages() {
        return common(Frames.client("messages", CONFIG))
                .arrives(Frames.plain(Frames.TEXT, "Hello, 世界"))
                .arrives(Frames.plain(Frames.PING, "are you there?"))
                .arrives(Frames.plain(0x02, "0123456789".repeat(20)))
                .sends(new WebSocketCommand.SendText("Grüße", false))
                .sends(new WebSocketCommand.SendPong(Frames.bytes("unasked")))
                .arrives(Frames.plain(0x80, ""))
                .sends(new WebSocketCommand.SendText("x".repeat(3000), true))
                .garbledBy(Frames.masked(Frames.TEXT, "masked"))
                .cleanEnds()
                .rejects(
                        WebSocketCommand.SendText.of("\udf0dx"),
                        new WebSocketCommand.SendPong(Frames.bytes("x".repeat(126))))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> closing() {
        return common(Frames.client("closing", CONFIG))
                .sends(WebSocketCommand.Close.normal())
                .arrives(Frames.plain(Frames.TEXT, "still here"))
                .arrives(Frames.plain(Frames.CLOSE, Frames.close(1000, "")))
                .arrives("anything")
                .ends()
                .rejects(WebSocketCommand.Close.normal())
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> closed() {
        return common(Frames.client("closed by the peer", CONFIG))
                .arrives(Frames.plain(Frames.CLOSE, ""))
                .arrives("anything")
                .rejects(new WebSocketCommand.Close(2999, ""))
                .build();
    }

    private static Scenario<WebSocketCommand, WebSocketEvent> broken() {
        return common(Frames.client("a length that is not minimal", CONFIG))
                .arrives(Frames.plain(Frames.BINARY, "data"))
                .arrives(Octets.hex("817e0005"))
                .rejects(new WebSocketCommand.Close(2999, ""))
                .build();
    }

    private static ScenarioBuilder<WebSocketCommand, WebSocketEvent> common(
            ScenarioBuilder<WebSocketCommand, WebSocketEvent> builder) {
        return builder.credit(Credit.none())
                .idleBytes(2048)
                .lengthy(n -> Octets.concat(
                        List.of(Frames.plain(0x02, "x".repeat(n / 2)), Frames.plain(Frames.FIN, "y".repeat(n / 2)))));
    }
}
