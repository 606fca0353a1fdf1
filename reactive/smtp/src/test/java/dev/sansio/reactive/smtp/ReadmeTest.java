package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.smtp.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.netty.DisposableServer;

/** The example of the README, as it stands there. */
class ReadmeTest {

    @Test
    void theExampleRuns() {
        assertThat(example()).isEqualTo("250 2.0.0 kept 27 octets");
    }

    private static String example() {
        // example
        DisposableServer server = SmtpServer.builder()
                .handler(mail -> mail.content()
                        .bytes()
                        .reduce(0, (sum, piece) -> sum + piece.remaining())
                        .map(octets -> Reply.of(250, "2.0.0", "kept " + octets + " octets")))
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(Duration.ofSeconds(10));

        SmtpClient client =
                SmtpClient.builder("localhost", server.port()).tls(TlsMode.NONE).build();

        Mail mail = Mail.of("ann@example.org", MailContent.of("Subject: lunch\r\n\r\nAt one?\n"), "bob@example.org");
        Receipt receipt = client.send(mail).block(Duration.ofSeconds(10));

        client.close().block(Duration.ofSeconds(10));
        server.disposeNow();
        return receipt.accepted().get(0).reply().toString();
        // end
    }

    @Test
    void theReadmeShowsThisVeryExample() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/dev/sansio/reactive/smtp/ReadmeTest.java"), StandardCharsets.UTF_8);
        String example = source.substring(
                        source.indexOf("// example\n") + "// example\n".length(), source.indexOf("        // end\n"))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
                .contains(example);
    }
}
