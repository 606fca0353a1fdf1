package dev.sansio.interop.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.websocket.PerMessageDeflate;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEvent;
import dev.sansio.websocket.WebSocketRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What our client says to every server that sends back what comes. */
final class Conversation {

    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "Grüße, 世界 🌍",
            "y".repeat(125),
            "z".repeat(126),
            "{\"id\": 1}".repeat(8000),
            "Grüße".repeat(70_000));

    private Conversation() {}

    static Line open(int port, @Nullable PerMessageDeflate offer) {
        WebSocketRequest request =
                WebSocketRequest.ws("127.0.0.1:" + port, "/echo?x=y").withSubprotocols("other", "echo");
        WebSocketRequest offering = offer == null ? request.withOffers() : request.withOffers(offer);
        return Line.connect(port, offering, WebSocketConfig.DEFAULTS.withDeflate(6, 0));
    }

    /** Messages of every kind, Ping, fragments, and our Close; what was agreed on. */
    static @Nullable PerMessageDeflate run(int port, @Nullable PerMessageDeflate offer) {
        try (Line line = open(port, offer)) {
            WebSocketEvent.Opened opened = line.next(WebSocketEvent.Opened.class);
            assertThat(opened.agreement().subprotocol()).isEqualTo("echo");
            for (int round = 0; round < 2; round++) {
                for (String text : TEXTS) {
                    line.send(WebSocketCommand.SendText.of(text));
                    same(line.next(), new WebSocketEvent.TextReceived(text, true));
                }
                for (int size : new int[] {0, 1, 125, 126, 65_535, 65_536, 1 << 20}) {
                    ByteBuffer data = random(size);
                    line.send(WebSocketCommand.SendBinary.of(data.duplicate()));
                    same(line.next(), new WebSocketEvent.BinaryReceived(data, true));
                }
            }
            line.send(new WebSocketCommand.SendText("Grü", false))
                    .send(new WebSocketCommand.SendPing(bytes("between")))
                    .send(new WebSocketCommand.SendText("", false))
                    .send(new WebSocketCommand.SendText("ße", true));
            assertThat(line.next()).isEqualTo(new WebSocketEvent.PongReceived(bytes("between")));
            assertThat(line.next()).isEqualTo(new WebSocketEvent.TextReceived("Grüße", true));
            line.send(new WebSocketCommand.Close(4002, "enough"));
            assertThat(line.next(WebSocketEvent.CloseReceived.class).code()).isEqualTo(4002);
            assertThat(line.next()).isEqualTo(Line.END);
            return opened.agreement().deflate();
        }
    }

    /** Shows no more of a long text than a reader bears. */
    private static void same(Object actual, WebSocketEvent expected) {
        if (!expected.equals(actual)) {
            throw new AssertionError("%.200s%n  came, and expected was%n%.200s".formatted(actual, expected));
        }
    }

    /** The server closes. */
    static void closedByTheServer(int port) {
        try (Line line = open(port, PerMessageDeflate.PLAIN)) {
            line.next(WebSocketEvent.Opened.class);
            line.send(WebSocketCommand.SendText.of("close me"));
            assertThat(line.next()).isEqualTo(new WebSocketEvent.CloseReceived(4001, "as you like"));
            assertThat(line.next()).isEqualTo(Line.END);
        }
    }

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
