package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve smtp} and {@code connect smtp} against each other, on real sockets. */
class SmtpLoopbackTest {

    private static final String[] SERVE = {"serve", "smtp", "--port", "0"};

    @TempDir
    Path directory;

    @Test
    void aMailTravelsThroughStartTlsAndAuthIntoAFileWithCanonicalLineEnds() throws IOException {
        try (Terminal server = Terminal.serve(
                with(SERVE, "--starttls", "--user", "ann", "--password", "s3cret", "--maildir", directory + "/new"))) {
            byte[] message = "Subject: Hi\n\n.dot\rcaf\u00e9\r\nlast".getBytes(StandardCharsets.UTF_8);

            Terminal client =
                    Terminal.run(message, to(server, "--trust", "demo", "--user", "ann", "--password", "s3cret", "-"));

            assertThat(client.err()).isEmpty();
            assertThat(client.code()).isZero();
            assertThat(client.out())
                    .isEqualToNormalizingNewlines("accepted <bob@example.org>: 250 2.0.0 taken, 34 octets\n");
            assertThat(Files.readString(directory.resolve("new/00001.eml")))
                    .isEqualTo("Subject: Hi\r\n\r\n.dot\r\ncaf\u00e9\r\nlast\r\n");
            server.awaitOut("connection 1 closed");
            assertThat(server.interrupt()).isZero();
            assertThat(server.out())
                    .contains("smtp with STARTTLS for user ann listens at 127.0.0.1:")
                    .contains("connection 1 from 127.0.0.1")
                    .contains("user ann authenticates")
                    .contains("mail from <ann@example.org> to <bob@example.org>, 34 octets, in ")
                    .endsWith("closed" + System.lineSeparator())
                    .doesNotContain("s3cret");
        }
    }

    @Test
    void eventsAndCommandsAreToldOnBothSidesOfStartTlsWithoutSecrets() {
        try (Terminal server =
                Terminal.serve(with(SERVE, "--starttls", "--events", "--user", "ann", "--password", "s3cret"))) {
            Terminal.run(to(server, "--trust", "demo", "--user", "ann", "--password", "s3cret", "--text", "hi"));
            server.awaitOut("connection 1 closed");
            assertThat(server.out())
                    .containsSubsequence(
                            "  < EhloReceived",
                            "  < TlsReady",
                            "  < EhloReceived",
                            "  < AuthReceived",
                            "  < QuitReceived")
                    .doesNotContain("s3cret");
        }
    }

    @Test
    void filesOfAnEarlierRunAreKept() throws IOException {
        Files.writeString(directory.resolve("00001.eml"), "earlier");
        try (Terminal server = Terminal.serve(with(SERVE, "--maildir", directory.toString()))) {
            assertThat(Terminal.run(to(server, "--tls", "none", "--text", "now"))
                            .code())
                    .isZero();
        }
        assertThat(directory.resolve("00001.eml")).hasContent("earlier");
        assertThat(directory.resolve("00002.eml")).exists();
    }

    @Test
    void aSimpleMailTravelsOnImplicitTlsAndIsPrinted() {
        try (Terminal server = Terminal.serve(with(SERVE, "--implicit-tls", "--print"))) {
            Terminal client = Terminal.run(to(
                    server, "--tls", "implicit", "--trust", "demo", "--subject", "Hi", "--text", "a\u001b[31mred\n"));

            assertThat(client.code()).isZero();
            server.awaitOut("red");
            assertThat(server.out()).contains("Subject: Hi").doesNotContain("\u001b");
        }
    }

    @Test
    void lmtpAnswersForEachRecipient() {
        try (Terminal server = Terminal.serve(with(SERVE, "--lmtp"))) {
            Terminal client =
                    Terminal.run(to(server, "--lmtp", "--tls", "none", "--text", "x", "--to", "eve@example.org"));

            assertThat(client.code()).isZero();
            assertThat(client.out()).contains("accepted <bob@example.org>").contains("accepted <eve@example.org>");
        }
    }

    @Test
    void authenticationWithoutTlsKeepsThePasswordSecret() {
        try (Terminal server = Terminal.serve(with(SERVE, "--user", "ann", "--password", "s3cret"))) {
            Terminal client =
                    Terminal.run(to(server, "--tls", "none", "--user", "ann", "--password", "s3cret", "--text", "x"));

            assertThat(client.err()).isEmpty();
            assertThat(client.code()).isZero();
        }
    }

    @Test
    void aWrongPasswordIsTold() {
        try (Terminal server = Terminal.serve(with(SERVE, "--starttls", "--user", "ann", "--password", "s3cret"))) {
            Terminal client =
                    Terminal.run(to(server, "--trust", "demo", "--user", "ann", "--password", "wr0ng", "--text", "x"));

            assertThat(client.code()).isEqualTo(1);
            assertThat(client.err())
                    .startsWith("error: the server refuses the credentials")
                    .doesNotContain("wr0ng");
        }
    }

    @Test
    void aServerThatIsNotTrustedGetsNoMail() {
        try (Terminal server = Terminal.serve(with(SERVE, "--starttls"))) {
            Terminal client = Terminal.run(to(server, "--text", "x"));

            assertThat(client.code()).isEqualTo(1);
            assertThat(client.err()).contains("certificate-untrusted");
            assertThat(server.out()).doesNotContain("mail from");
        }
    }

    @Test
    void aMailThatIsTooLargeIsRefused() {
        try (Terminal server = Terminal.serve(with(SERVE, "--max-size", "100"))) {
            Terminal client = Terminal.run(to(server, "--tls", "none", "--text", "x".repeat(200)));

            assertThat(client.code()).isEqualTo(1);
            assertThat(client.err()).startsWith("error: ").contains("100");
            assertThat(server.out()).doesNotContain("mail from");
        }
    }

    @Test
    void aPortThatIsTakenIsTold() {
        try (Terminal server = Terminal.serve(SERVE)) {
            Terminal second = Terminal.run("serve", "smtp", "--port", String.valueOf(server.port()));

            assertThat(second.code()).isEqualTo(1);
            assertThat(second.err()).contains(String.valueOf(server.port()));
        }
    }

    private static String[] to(Terminal server, String... more) {
        return with(
                new String[] {
                    "connect", "smtp", server.address(), "--from", "ann@example.org", "--to", "bob@example.org"
                },
                more);
    }

    private static String[] with(String[] first, String... more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
