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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our server and openssl s_client. */
class OpensslClientIT {

    private static Program connect(EchoServer server, String... more) {
        // Without stdbuf s_client keeps back what it tells of itself, and the peer's lines stand in the middle of that.
        List<String> command = new ArrayList<>(List.of(
                "stdbuf",
                "-oL",
                "openssl",
                "s_client",
                "-connect",
                server.address(),
                "-servername",
                "localhost",
                "-verify_hostname",
                "localhost",
                "-verify_return_error",
                "-CAfile",
                Certificates.file("ca.pem")));
        command.addAll(List.of(more));
        return Program.start(command.toArray(String[]::new));
    }

    private static TlsConfig.Builder server(String certificate) {
        return TlsConfig.server(Certificates.credentials(certificate));
    }

    private static String failureCode(EchoServer server) {
        return server.next(SessionFailedException.class).code();
    }

    @ParameterizedTest
    @CsvSource({"-tls1_2, ec, TLSv1.2", "-tls1_2, rsa, TLSv1.2", "-tls1_3, ec, TLSv1.3", "-tls1_3, rsa, TLSv1.3"})
    void linesComeBackInCapitalsAndTheConnectionEndsWell(String version, String certificate, String protocol) {
        try (EchoServer server = new EchoServer(server(certificate).build());
                Program client = connect(server, version)) {
            client.type("hello\n").await("^HELLO$");
            assertThat(server.next(TlsEvent.Secured.class).protocol()).isEqualTo(protocol);
            assertThat(client.output()).contains("Verify return code: 0 (ok)");

            client.closeInput();
            server.next(TlsEvent.Ended.class);
            assertThat(client.exit()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ECDHE-ECDSA-AES256-GCM-SHA384",
                "ECDHE-ECDSA-CHACHA20-POLY1305",
                "ECDHE-RSA-AES128-GCM-SHA256",
                "DHE-RSA-AES256-GCM-SHA384"
            })
    void eachSuiteOfTls12CarriesLines(String suite) {
        TlsConfig both =
                server("ec").credentials(Certificates.credentials("rsa")).build();
        try (EchoServer server = new EchoServer(both);
                Program client = connect(server, "-tls1_2", "-cipher", suite)) {
            client.type("hello\n").await("^HELLO$");
            assertThat(client.output()).contains("Cipher is " + suite);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"})
    void eachSuiteOfTls13CarriesLines(String suite) {
        try (EchoServer server = new EchoServer(server("ec").build());
                Program client = connect(server, "-tls1_3", "-ciphersuites", suite)) {
            client.type("hello\n").await("^HELLO$");
            assertThat(client.output()).contains("Cipher is " + suite);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-256", "P-384", "X25519"})
    void eachGroupIsAgreedOnEvenByAHelloRetryRequest(String group) {
        try (EchoServer server = new EchoServer(server("ec").build());
                Program client = connect(server, "-tls1_3", "-groups", group)) {
            client.type("hello\n").await("^HELLO$");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_2", "-tls1_3"})
    void anApplicationProtocolIsAgreedOn(String version) {
        TlsConfig config = server("ec").applicationProtocols("echo", "more").build();
        try (EchoServer server = new EchoServer(config);
                Program client = connect(server, version, "-alpn", "more,echo")) {
            client.await("^ALPN protocol: echo$");
            assertThat(server.next(TlsEvent.Secured.class).applicationProtocol())
                    .isEqualTo("echo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_2", "-tls1_3"})
    void withoutACommonApplicationProtocolTheClientGetsTheAlert(String version) {
        TlsConfig config = server("ec").applicationProtocols("echo").build();
        try (EchoServer server = new EchoServer(config);
                Program client = connect(server, version, "-alpn", "other")) {
            client.await("alert no application protocol");
            assertThat(failureCode(server)).isEqualTo(TlsFailure.NO_APPLICATION_PROTOCOL);
            assertThat(client.exit()).isNotZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_2", "-tls1_3"})
    void aClientWithoutAlpnIsRefusedWhereAgreementIsRequired(String version) {
        TlsConfig config = server("ec").applicationProtocols("echo").build();
        try (EchoServer server = new EchoServer(config);
                Program client = connect(server, version)) {
            assertThat(failureCode(server)).isEqualTo(TlsFailure.NO_APPLICATION_PROTOCOL);
            assertThat(client.exit()).isNotZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_2", "-tls1_3"})
    void aClientCertificateIsDemandedAndSeen(String version) {
        TlsConfig config = server("ec")
                .trust(Certificates.trust())
                .clientCertificates(ClientCertificates.REQUIRED)
                .build();
        try (EchoServer server = new EchoServer(config);
                Program client = connect(
                        server, version, "-cert", Certificates.file("ann.pem"), "-key", Certificates.file("ann.key"))) {
            client.type("hello\n").await("^HELLO$");
            assertThat(server.next(TlsEvent.Secured.class).peerCertificates())
                    .first()
                    .satisfies(certificate -> assertThat(
                                    certificate.getSubjectX500Principal().getName())
                            .isEqualTo("CN=ann"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_2", "-tls1_3"})
    void aClientWithoutACertificateIsRefused(String version) {
        TlsConfig config = server("ec")
                .trust(Certificates.trust())
                .clientCertificates(ClientCertificates.REQUIRED)
                .build();
        try (EchoServer server = new EchoServer(config);
                Program client = connect(server, version)) {
            assertThat(failureCode(server)).isEqualTo(TlsFailure.CERTIFICATE_MISSING);
            client.await("alert (bad certificate|certificate required|handshake failure)");
            assertThat(client.exit()).isNotZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_2", "-tls1_3"})
    void aClientWithTheCertificateOfAStrangerIsRefused(String version) {
        TlsConfig config = server("ec")
                .trust(Certificates.trust())
                .clientCertificates(ClientCertificates.REQUIRED)
                .build();
        try (EchoServer server = new EchoServer(config);
                Program client = connect(
                        server,
                        version,
                        "-cert",
                        Certificates.file("stranger.pem"),
                        "-key",
                        Certificates.file("stranger.key"))) {
            assertThat(failureCode(server)).isEqualTo(TlsFailure.CERTIFICATE_UNTRUSTED);
            client.await("alert (unknown ca|certificate unknown)");
        }
    }

    @Test
    void sessionsOfTls12AreResumedOneAfterTheOther() {
        try (EchoServer server =
                        new EchoServer(server("ec").versions(TlsVersion.TLS_1_2).build());
                Program client = connect(server, "-tls1_2", "-reconnect")) {
            client.closeInput().exit();
            assertThat(Pattern.compile("^New, TLSv1.2", Pattern.MULTILINE)
                            .matcher(client.output())
                            .results())
                    .hasSize(1);
            assertThat(Pattern.compile("^Reused, TLSv1.2", Pattern.MULTILINE)
                            .matcher(client.output())
                            .results())
                    .hasSize(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_2", "-tls1_3"})
    void aSessionIsResumedFromAFile(String version) {
        Path session = Program.target().resolve("session" + version + ".pem");
        try (EchoServer server = new EchoServer(server("ec").build())) {
            try (Program first = connect(server, version, "-sess_out", session.toString())) {
                first.type("hello\n").await("^HELLO$");
                first.closeInput().exit();
            }
            assertThat(server.next(TlsEvent.Secured.class).resumed()).isFalse();
            try (Program second = connect(server, version, "-sess_in", session.toString())) {
                second.type("hello\n").await("^HELLO$");
                second.await("^Reused, ");
            }
            assertThat(server.next(TlsEvent.Secured.class).resumed()).isTrue();
        }
    }

    @Test
    void keysAreUpdatedByThePeer() {
        try (EchoServer server = new EchoServer(server("ec").build());
                Program client = connect(server, "-tls1_3")) {
            client.type("hello\n").await("^HELLO$");
            for (int i = 1; i <= 3; i++) {
                client.type("k\n").await("(KEYUPDATE[\\s\\S]*){" + (2 * i - 1) + "}");
                client.type("again" + i + "\n").await("^AGAIN" + i + "$");
                client.type("K\n").await("(KEYUPDATE[\\s\\S]*){" + 2 * i + "}");
                client.type("once more" + i + "\n").await("^ONCE MORE" + i + "$");
            }
        }
    }

    @Test
    void aRenegotiationIsRefused() {
        try (EchoServer server = new EchoServer(server("ec").build());
                Program client = connect(server, "-tls1_2")) {
            client.type("hello\n").await("^HELLO$");
            client.type("R\n").await("^RENEGOTIATING$");
            assertThat(failureCode(server)).isEqualTo(TlsFailure.PROTOCOL);
            assertThat(client.exit()).isNotZero();
        }
    }

    @Test
    void aClientThatIsKilledHasNotEndedWell() {
        try (EchoServer server = new EchoServer(server("ec").build());
                Program client = connect(server)) {
            client.type("hello\n").await("^HELLO$");
            client.kill();
            assertThat(failureCode(server)).isEqualTo(SessionFailedException.TRUNCATED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyBytesInBothDirections(TlsVersion version) {
        try (EchoServer server = new EchoServer(server("ec").versions(version).build());
                Program client = connect(server, "-quiet", "-no_ign_eof")) {
            String line = "abcdefghij".repeat(100) + "\n";
            for (int i = 0; i < 1000; i++) {
                client.type(line);
            }
            client.type("last\n").await("^LAST$");
            String capitals = "ABCDEFGHIJ".repeat(100) + "\n";
            assertThat(client.output()).contains(capitals.repeat(1000) + "LAST\n");
        }
    }

    @Test
    void olderVersionsAreRefusedWithTheirAlert() {
        try (EchoServer server = new EchoServer(server("ec").build());
                Program client = connect(server, "-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0")) {
            client.await("alert protocol version");
            assertThat(failureCode(server)).isEqualTo(TlsFailure.HANDSHAKE);
            assertThat(client.exit()).isNotZero();
        }
    }
}
