package dev.sansio.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README, with a server to speak to. */
class ReadmeExampleTest {

    private final SmtpServerEngine server = new SmtpServerEngine(Conversations.SERVER);
    private final StringBuilder received = new StringBuilder();

    @Test
    void theExampleWorks() {
        StringBuilder told = new StringBuilder();
        long now = 0;

        // begin of the example
        SmtpClientEngine client = new SmtpClientEngine(SmtpClientConfig.of("client.example"));
        client.advance(now);
        while (client.phase().readable()) {
            SmtpEvent event = client.poll(); // or a SessionFailedException, whose code says why
            if (event instanceof SmtpEvent.Ready) {
                client.send(SmtpCommand.Envelope.of("me@client.example", "you@mx.example"), now);
            } else if (event instanceof SmtpEvent.BodyWanted) {
                client.send(new SmtpCommand.Body(UTF_8.encode("Subject: hi\r\n\r\nHello.\r\n")), now);
                client.send(new SmtpCommand.EndOfBody(), now);
                client.send(new SmtpCommand.Quit(), now);
            } else if (event instanceof SmtpEvent.Refusal refusal) {
                told.append(refusal.reply()).append(refusal.retryable() ? " (try again later)" : " (for good)");
            }
            for (ByteBuffer bytes = client.transmit(); bytes != null; bytes = client.transmit()) {
                write(bytes);
            }
            if (event == null && client.hungry()) {
                client.receive(read(), now);
            }
        }
        // end of the example

        assertThat(received).hasToString("Subject: hi\r\n\r\nHello.\r\n");
        assertThat(told).hasToString("554 5.7.1 Not today (for good)");
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/smtp/ReadmeExampleTest.java"));
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
        for (SmtpServerEvent event = server.poll(); event != null; event = server.poll()) {
            if (event instanceof SmtpServerEvent.BodyReceived body) {
                received.append(Octets.of(body.bytes()).toUtf8());
            } else if (event instanceof SmtpServerEvent.BodyEnded) {
                server.send(new SmtpServerCommand.Answer(Reply.of(554, "5.7.1", "Not today")), 0);
            } else {
                Conversations.accept(event).forEach(command -> server.send(command, 0));
            }
        }
        List<Octets> written = new ArrayList<>();
        for (ByteBuffer bytes = server.transmit(); bytes != null; bytes = server.transmit()) {
            written.add(Octets.of(bytes));
        }
        return Octets.concat(written).toBuffer();
    }
}
