package dev.sansio.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aMailArrivesByteForByteOverTlsAndAuthentication() {
        assertThat(run()).isZero();
        assertThat(output())
                .containsSubsequence(
                        "S: 220 ",
                        "Greeted[",
                        "C: STARTTLS",
                        "TlsReady[",
                        "~> TLS handshake",
                        "TlsSecured[",
                        "C: AUTH SCRAM-SHA-256-PLUS ***",
                        "Authenticated[",
                        "C: MAIL FROM:<ann@example.org>",
                        "C: RCPT TO:<bob@example.org>",
                        "BodyWanted[",
                        "MessageAccepted[",
                        "Sent 1 mail of ",
                        "to 1 of 1 recipients, arrived byte for byte");
    }

    @Test
    void noSecretIsPrinted() {
        run();
        assertThat(output()).doesNotContain(EmbeddedServer.PASSWORD.revealText());
    }

    @Test
    void aServerThatIsNotThereIsNamedAndWorthATry() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(run("--host", "localhost", "--port", String.valueOf(port))).isEqualTo(1);
        assertThat(output()).contains("Not sent: no connection").contains("Trying again may help");
    }

    @Test
    void aWrongOptionIsExplained() {
        assertThat(run("--tls", "PERHAPS")).isEqualTo(2);
    }
}
