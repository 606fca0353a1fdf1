package dev.sansio.interop.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.tls.ClientCertificates;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEvent;
import dev.sansio.tls.TlsFailure;
import dev.sansio.tls.TlsVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Our server and gnutls-cli, which keeps on reading after the end of its own input: a half-closed connection. */
class GnutlsClientIT {

    private static Program connect(EchoServer server, String... more) {
        List<String> command = new ArrayList<>(List.of(
                "gnutls-cli",
                "--x509cafile",
                Certificates.file("ca.pem"),
                "--port",
                Integer.toString(server.port()),
                "--verify-hostname",
                "localhost",
                "--sni-hostname",
                "localhost"));
        command.addAll(List.of(more));
        command.add("127.0.0.1");
        return Program.start(command.toArray(String[]::new));
    }

    private static TlsConfig.Builder server(TlsVersion version) {
        return TlsConfig.server(Certificates.credentials("ec")).versions(version);
    }

    private static String failureCode(EchoServer server) {
        return server.next(SessionFailedException.class).code();
    }

    @ParameterizedTest
    @CsvSource({"TLS_1_2, TLSv1.2", "TLS_1_3, TLSv1.3"})
    void linesComeBackInCapitals(TlsVersion version, String protocol) {
        try (EchoServer server = new EchoServer(server(version).build());
                Program client = connect(server)) {
            client.await("Handshake was completed");
            client.type("hello\n").await("^HELLO$");
            TlsEvent.Secured secured = server.next(TlsEvent.Secured.class);
            assertThat(secured.protocol()).isEqualTo(protocol);
            assertThat(secured.serverName()).isEqualTo("localhost");
            assertThat(client.output()).contains("Status: The certificate is trusted.");
        }
    }

    @Test
    void afterTheEndOfTheClientsDirectionOursGoesOn() {
        try (EchoServer server = new EchoServer(server(TlsVersion.TLS_1_3).build());
                Program client = connect(server)) {
            client.await("Handshake was completed");
            client.type("hello\n").closeInput();
            client.await("^HELLO\nEND OF 6 BYTES$");
            assertThat(client.exit()).isZero();
            server.next(TlsEvent.Ended.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationProtocolIsAgreedOn(TlsVersion version) {
        try (EchoServer server = new EchoServer(
                        server(version).applicationProtocols("echo").build());
                Program client = connect(server, "--alpn", "echo")) {
            client.await("Application protocol: echo");
            assertThat(server.next(TlsEvent.Secured.class).applicationProtocol())
                    .isEqualTo("echo");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutACommonApplicationProtocolTheClientGetsTheAlert(TlsVersion version) {
        try (EchoServer server = new EchoServer(
                        server(version).applicationProtocols("echo").build());
                Program client = connect(server, "--alpn", "other")) {
            client.await("(?i)no (supported )?application protocol");
            assertThat(failureCode(server)).isEqualTo(TlsFailure.NO_APPLICATION_PROTOCOL);
            assertThat(client.exit()).isNotZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientCertificateIsDemandedAndSeen(TlsVersion version) {
        TlsConfig config = server(version)
                .trust(Certificates.trust())
                .clientCertificates(ClientCertificates.REQUIRED)
                .build();
        try (EchoServer server = new EchoServer(config);
                Program client = connect(
                        server,
                        "--x509certfile",
                        Certificates.file("ann.pem"),
                        "--x509keyfile",
                        Certificates.file("ann.key"))) {
            client.await("Handshake was completed");
            client.type("hello\n").await("^HELLO$");
            assertThat(server.next(TlsEvent.Secured.class)
                            .peerCertificates()
                            .get(0)
                            .getSubjectX500Principal()
                            .getName())
                    .isEqualTo("CN=ann");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientWithoutACertificateIsRefused(TlsVersion version) {
        TlsConfig config = server(version)
                .trust(Certificates.trust())
                .clientCertificates(ClientCertificates.REQUIRED)
                .build();
        try (EchoServer server = new EchoServer(config);
                Program client = connect(server)) {
            assertThat(failureCode(server)).isEqualTo(TlsFailure.CERTIFICATE_MISSING);
            client.await("(?i)fatal alert");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSessionIsResumed(TlsVersion version) {
        try (EchoServer server = new EchoServer(server(version).build());
                Program client = connect(server, "--resume")) {
            client.await("This is a resumed session");
            assertThat(server.next(TlsEvent.Secured.class).resumed()).isFalse();
            assertThat(server.next(TlsEvent.Secured.class).resumed()).isTrue();
            client.type("hello\n").await("^HELLO$");
        }
    }

    @Test
    void keysAreUpdatedByThePeer() {
        try (EchoServer server = new EchoServer(server(TlsVersion.TLS_1_3).build());
                Program client = connect(server, "--inline-commands")) {
            client.await("Handshake was completed");
            client.type("hello\n").await("^HELLO$");
            client.type("^rekey^\n").type("again\n").await("^AGAIN$");
            client.type("^rekey_local^\n").type("once more\n").await("^ONCE MORE$");
        }
    }
}
