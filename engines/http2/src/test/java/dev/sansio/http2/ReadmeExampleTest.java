package dev.sansio.http2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Surroundings;
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

    private final Http2ServerEngine server = Conversations.server(Http2Options.server());

    @Test
    void theExampleWorks() {
        StringBuilder told = new StringBuilder();
        Surroundings surroundings = Conversations.surroundings();
        long now = 0;

        // begin of the example
        Http2ClientEngine client = new Http2ClientEngine(Http2Options.client(), surroundings);
        client.advance(now);
        for (long exchange = 1; exchange <= 2; exchange++) { // on one connection, at the same time
            RequestHead head = RequestHead.get("https", "www.example.com", "/" + exchange, HttpFields.EMPTY);
            client.send(new HttpCommand.SendRequest(exchange, head, true), now);
        }
        client.send(new HttpCommand.Drain(), now); // no more than these
        while (client.phase().readable()) {
            HttpEvent event = client.poll(); // or a SessionFailedException, whose code says why
            if (event instanceof HttpEvent.ResponseReceived response) {
                told.append(response.exchange())
                        .append(": ")
                        .append(response.head().status())
                        .append(' ');
            } else if (event instanceof HttpEvent.DataReceived data) {
                told.append(UTF_8.decode(data.data())).append(' ');
                client.send(new HttpCommand.Consumed(data.exchange(), data.credit()), now); // opens the windows again
            }
            for (ByteBuffer bytes = client.transmit(); bytes != null; bytes = client.transmit()) {
                write(bytes);
            }
            if (event == null && client.hungry()) {
                client.receive(read(), now);
            }
        }
        // end of the example

        assertThat(told.toString()).contains("1: 200 ").contains("2: 200 ").contains("hello");
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/http2/ReadmeExampleTest.java"));
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
