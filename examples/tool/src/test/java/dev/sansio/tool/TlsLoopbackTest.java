package dev.sansio.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve tls} and {@code connect tls} against each other, on real sockets. */
class TlsLoopbackTest {

    @TempDir
    Path directory;

    @Test
    void whatIsPipedComesBackAndTheFactsAreTold() {
        try (Terminal server = Terminal.serve("serve", "tls", "--port", "0", "--alpn", "other,echo")) {
            byte[] large = "0123456789abcdef".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

            Terminal client =
                    Terminal.run(large, "connect", "tls", server.address(), "--alpn", "echo", "--trust", "demo");

            assertThat(client.code()).isZero();
            assertThat(client.out()).isEqualTo(new String(large, StandardCharsets.US_ASCII));
            assertThat(client.err())
                    .contains("secured by TLSv1.3, TLS_")
                    .contains("ALPN echo")
                    .contains("certificate of CN=localhost, by CN=localhost, until ");
            server.awaitOut("connection 1 closed");
            assertThat(server.out())
                    .contains("ALPN echo, server name localhost")
                    .contains("the client has ended");
            assertThat(server.interrupt()).isZero();
        }
    }

    @Test
    void peersWithoutACommonApplicationProtocolPart() {
        try (Terminal server = Terminal.serve("serve", "tls", "--port", "0", "--alpn", "echo")) {
            Terminal client = Terminal.run("connect", "tls", server.address(), "--alpn", "h2", "--trust", "demo");

            assertThat(client.code()).isEqualTo(1);
            assertThat(client.err()).startsWith("error: alert:no_application_protocol");
            server.awaitOut("failed: no-application-protocol");
        }
    }

    @Test
    void theNameIsCheckedUnlessTheUserInsists() {
        try (Terminal server = Terminal.serve("serve", "tls", "--port", "0")) {
            String[] named = {"connect", "tls", server.address(), "--trust", "demo", "--sni", "example.org"};
            assertThat(Terminal.run(named).err()).startsWith("error: certificate-host");

            String[] unnamed = {
                "connect", "tls", server.address(), "--trust", "demo", "--sni", "example.org", "--insecure-no-hostname"
            };
            assertThat(Terminal.run(unnamed).code()).isZero();
        }
    }

    @Test
    void aClientShowsItsCertificateWhereOneIsRequired() throws IOException {
        Path certificate = resource("demonstration.pem");
        Path key = resource("demonstration.key");
        try (Terminal server = Terminal.serve(
                "serve", "tls", "--port", "0", "--client-certificates", "required", "--ca", certificate.toString())) {
            Terminal known = Terminal.run(
                    "hi".getBytes(StandardCharsets.US_ASCII),
                    "connect",
                    "tls",
                    server.address(),
                    "--trust",
                    certificate.toString(),
                    "--cert",
                    certificate.toString(),
                    "--key",
                    key.toString());
            assertThat(known.err()).doesNotContain("error");
            assertThat(known.out()).isEqualTo("hi");
            assertThat(server.out()).contains("certificate of CN=localhost");

            Terminal unknown = Terminal.run("connect", "tls", server.address(), "--trust", "demo");
            assertThat(unknown.code()).isEqualTo(1);
            server.awaitOut("failed: ");
        }
    }

    private Path resource(String name) throws IOException {
        Path file = directory.resolve(name);
        try (InputStream in = Sansio.class.getResourceAsStream("cli/" + name)) {
            assertThat(in).isNotNull();
            Files.copy(in, file);
        }
        return file;
    }
}
