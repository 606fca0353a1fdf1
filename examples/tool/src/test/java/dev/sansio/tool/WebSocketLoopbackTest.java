package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code serve websocket} and {@code connect websocket} against each other, on real sockets. */
class WebSocketLoopbackTest {

    @Test
    void linesComeBackAndWhatWasAgreedOnIsTold() {
        try (Terminal server = Terminal.serve("serve", "websocket", "--port", "0", "--subprotocol", "other,echo")) {
            String lines = "hello\n\nGrüße, 世界\n" + "x".repeat(5000) + "\n";

            Terminal client = Terminal.run(
                    lines.getBytes(StandardCharsets.UTF_8),
                    "connect",
                    "websocket",
                    "ws://" + server.address() + "/chat?room=1",
                    "--subprotocol",
                    "echo",
                    "--origin",
                    "http://page.example");

            assertThat(client.err())
                    .contains("open, subprotocol echo, compressed")
                    .contains("closed by 1000");
            assertThat(client.code()).isZero();
            assertThat(client.out()).isEqualToNormalizingNewlines(lines);
            server.awaitOut("connection 1 closed");
            assertThat(server.out())
                    .contains("asked for /chat?room=1 from a page of http://page.example")
                    .contains("open, subprotocol echo, compressed")
                    .contains("text of 5 characters")
                    .contains("closed by 1000");
            assertThat(server.interrupt()).isZero();
        }
    }

    @Test
    void pagesOfOtherOriginsAreRefused() {
        try (Terminal server = Terminal.serve(
                "serve", "websocket", "--port", "0", "--origin", "http://good.example", "--no-deflate")) {
            String url = "ws://" + server.address() + "/";
            Terminal refused = Terminal.run("connect", "websocket", url, "--origin", "http://bad.example");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("refused: the server answers 403");
            server.awaitOut("refused: that origin may not connect");

            Terminal accepted = Terminal.run("connect", "websocket", url, "--origin", "http://good.example");
            assertThat(accepted.err()).contains("open, not compressed");
            assertThat(accepted.code()).isZero();
        }
    }
}
