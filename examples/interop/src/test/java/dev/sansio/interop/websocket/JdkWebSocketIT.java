package dev.sansio.interop.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEvent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our server and the client of the JDK, which does not compress. */
class JdkWebSocketIT {

    @Test
    void ourServer() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (EchoServer server = new EchoServer(WebSocketConfig.DEFAULTS)) {
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols("other", "echo")
                    .buildAsync(URI.create(server.url()), new Listener(heard))
                    .get(Program.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(socket.getSubprotocol()).isEqualTo("echo");
            socket.sendText("Grü", false).get();
            socket.sendText("ße, 世界 🌍", true).get();
            assertThat(next(heard)).isEqualTo("text Grüße, 世界 🌍");
            socket.sendText("x".repeat(200_000), true).get();
            assertThat(next(heard)).isEqualTo("text " + "x".repeat(200_000));
            socket.sendBinary(ByteBuffer.wrap(new byte[100_000]), true).get();
            assertThat(next(heard)).isEqualTo("binary 100000");
            socket.sendPing(ByteBuffer.wrap(new byte[7])).get();
            assertThat(next(heard)).isEqualTo("pong 7");
            socket.sendClose(4002, "enough").get();
            assertThat(next(heard)).isEqualTo("close 4002");
            assertThat(server.next(WebSocketEvent.CloseReceived.class))
                    .isEqualTo(new WebSocketEvent.CloseReceived(4002, "enough"));
        }
    }

    private static String next(BlockingQueue<String> heard) throws InterruptedException {
        String next = heard.poll(Program.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    /** Whole messages, as words. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<String> heard;
        private final StringBuilder text = new StringBuilder();
        private int octets;

        Listener(BlockingQueue<String> heard) {
            this.heard = heard;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard.add("text " + text);
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            octets += data.remaining();
            if (last) {
                heard.add("binary " + octets);
                octets = 0;
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
            heard.add("pong " + message.remaining());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            heard.add("close " + code);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            heard.add("error " + error);
        }
    }
}
