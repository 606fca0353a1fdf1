package dev.sansio.http1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README, with a server to speak to. */
class ReadmeExampleTest {

    private final Http1ServerEngine server = new Http1ServerEngine(Http1Options.server());

    @Test
    void theExampleWorks() {
        StringBuilder told = new StringBuilder();
        long now = 0;

        // begin of the example
        Http1ClientEngine client = new Http1ClientEngine(Http1Options.client());
        client.advance(now);
        RequestHead head = RequestHead.get("http", "www.example.com", "/", HttpFields.of("accept", "text/plain"));
        client.send(new HttpCommand.SendRequest(1, head, true), now);
        while (client.phase().readable()) {
            HttpEvent event = client.poll(); // or a SessionFailedException, whose code says why
            if (event instanceof HttpEvent.ResponseReceived response) {
                told.append(response.head().status()).append(": ");
            } else if (event instanceof HttpEvent.DataReceived data) {
                told.append(UTF_8.decode(data.data()));
                client.send(new HttpCommand.Consumed(1, data.credit()), now); // opens the window again
            }
            if (client.openable() > 0) {
                client.send(new HttpCommand.Drain(), now); // or another request
            }
            for (ByteBuffer bytes = client.transmit(); bytes != null; bytes = client.transmit()) {
                write(bytes);
            }
            if (event == null && client.hungry()) {
                client.receive(read(), now);
            }
        }
        // end of the example

        assertThat(told).hasToString("200: hello");
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/http1/ReadmeExampleTest.java"));
        String example = source.substring(
                        source.indexOf("        // begin of the example\n")
                                + "        // begin of the example\n".length(),
                        source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }

    private void write(ByteBuffer bytes) {
        server.receive(Octets.of(bytes).toBuffer(), 0);
    }

    private ByteBuffer read() {
        server.advance(0);
        for (HttpEvent event = server.poll(); event != null; event = server.poll()) {
            Conversations.serve(event).forEach(command -> server.send(command, 0));
        }
        List<Octets> written = new ArrayList<>();
        for (ByteBuffer bytes = server.transmit(); bytes != null; bytes = server.transmit()) {
            written.add(Octets.of(bytes));
        }
        return Octets.concat(written).toBuffer();
    }
}
