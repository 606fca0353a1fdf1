package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of the README, with a server to speak to. */
class ReadmeExampleTest {

    private final StreamEngine<WebSocketCommand, WebSocketEvent> server =
            WebSockets.server(new Http1ServerEngine(Http1Options.server()), WebSocketConfig.DEFAULTS);
    private final Surroundings surroundings = Frames.surroundings();

    @Test
    void theExampleWorks() {
        StringBuilder told = new StringBuilder();
        long now = 0;

        // begin of the example
        StreamEngine<WebSocketCommand, WebSocketEvent> socket = WebSockets.client(
                new Http1ClientEngine(Http1Options.client()),
                WebSocketRequest.ws("server.example", "/chat").withSubprotocols("chat"),
                WebSocketConfig.DEFAULTS,
                surroundings);
        socket.advance(now);
        while (!socket.phase().terminal()) {
            WebSocketEvent event = socket.poll(); // or a SessionFailedException, whose code says why
            if (event instanceof WebSocketEvent.Opened) {
                socket.send(WebSocketCommand.SendText.of("hello"), now);
            } else if (event instanceof WebSocketEvent.TextReceived text) {
                told.append(text.part()); // a part of a message, or all of it
                if (text.last()) {
                    socket.send(new WebSocketCommand.Close(CloseCode.NORMAL, "that was all"), now);
                }
            } else if (event instanceof WebSocketEvent.Refused refused) {
                told.append("refused with ").append(refused.head().status());
            }
            for (ByteBuffer bytes = socket.transmit(); bytes != null; bytes = socket.transmit()) {
                write(bytes);
            }
            if (event == null && socket.hungry()) {
                ByteBuffer bytes = read();
                if (bytes.hasRemaining()) {
                    socket.receive(bytes, now);
                } else {
                    socket.eof(now);
                }
            }
        }
        // end of the example

        assertThat(told).hasToString("HELLO");
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/websocket/ReadmeExampleTest.java"));
        String begin = "        // begin of the example\n";
        String example = source.substring(
                        source.indexOf(begin) + begin.length(), source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }

    private void write(ByteBuffer bytes) {
        server.receive(Octets.of(bytes).toBuffer(), 0);
    }

    private ByteBuffer read() {
        server.advance(0);
        for (WebSocketEvent event = server.poll(); event != null; event = server.poll()) {
            if (event instanceof WebSocketEvent.Requested) {
                server.send(WebSocketCommand.Accept.plain(), 0);
            } else if (event instanceof WebSocketEvent.TextReceived text) {
                String answer = text.part().toUpperCase(Locale.ROOT);
                server.send(new WebSocketCommand.SendText(answer, text.last()), 0);
            }
        }
        List<Octets> written = new ArrayList<>();
        for (ByteBuffer bytes = server.transmit(); bytes != null; bytes = server.transmit()) {
            written.add(Octets.of(bytes));
        }
        return Octets.concat(written).toBuffer();
    }
}
