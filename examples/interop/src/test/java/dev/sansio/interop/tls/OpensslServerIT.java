package dev.sansio.interop.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEvent;
import dev.sansio.tls.TlsFailure;
import dev.sansio.tls.TlsTrust;
import dev.sansio.tls.TlsVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Our client and openssl s_server, which with -rev reverses each line. */
class OpensslServerIT {

    /** What a client of s_server -rev says to have the connection closed. */
    private static final String CLOSE = "CLOSE\n";

    private static Program serve(String certificate, String... more) {
        List<String> command = new ArrayList<>(List.of(
                "openssl",
                "s_server",
                "-accept",
                "127.0.0.1:0",
                "-cert",
                Certificates.file(certificate + ".pem"),
                "-key",
                Certificates.file(certificate + ".key"),
                "-CAfile",
                Certificates.file("ca.pem")));
        command.addAll(List.of(more));
        return Program.start(command.toArray(String[]::new));
    }

    private static int port(Program server) {
        return Integer.parseInt(server.await("^ACCEPT 127\\.0\\.0\\.1:(\\d+)$").group(1));
    }

    private static TlsConfig.Builder client() {
        return TlsConfig.client().trust(Certificates.trust());
    }

    private static String failureCode(Line line) {
        Throwable failure = line.failure();
        assertThat(failure).isInstanceOf(SessionFailedException.class);
        return ((SessionFailedException) failure).code();
    }

    @ParameterizedTest
    @CsvSource({"TLS_1_2, ec, TLSv1.2", "TLS_1_2, rsa, TLSv1.2", "TLS_1_3, ec, TLSv1.3", "TLS_1_3, rsa, TLSv1.3"})
    void linesComeBackReversedAndTheConnectionEndsWell(TlsVersion version, String certificate, String protocol) {
        try (Program server = serve(certificate, "-rev");
                Line line = Line.connect(client().versions(version).build(), port(server))) {
            assertThat(line.secured().protocol()).isEqualTo(protocol);
            assertThat(line.secured().resumed()).isFalse();
            line.write("hello\n");
            line.text("olleh\n"::equals);

            line.write(CLOSE).ended();
            line.finishAfterThePeer(version);
            assertThat(line.failure()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyRecordsInBothDirections(TlsVersion version) {
        try (Program server = serve("ec", "-rev");
                Line line = Line.connect(client().versions(version).build(), port(server))) {
            String text = "0123456789".repeat(100) + "\n";
            String reversed = "9876543210".repeat(100) + "\n";
            for (int i = 0; i < 500; i++) {
                line.write(text);
            }
            line.text(back -> back.length() >= 500 * reversed.length());
            assertThat(line.text(back -> true)).isEqualTo(reversed.repeat(500));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TLS_1_2, ec, TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
        "TLS_1_2, ec, TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
        "TLS_1_2, rsa, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_1_2, rsa, TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
        "TLS_1_2, rsa, TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
        "TLS_1_3, ec, TLS_AES_128_GCM_SHA256",
        "TLS_1_3, ec, TLS_AES_256_GCM_SHA384",
        "TLS_1_3, ec, TLS_CHACHA20_POLY1305_SHA256"
    })
    void eachSuiteCarriesLines(TlsVersion version, String certificate, String suite) {
        try (Program server = serve(certificate, "-rev");
                Line line = Line.connect(
                        client().versions(version).cipherSuites(suite).build(), port(server))) {
            assertThat(line.secured().cipherSuite()).isEqualTo(suite);
            line.write("hello\n").text("olleh\n"::equals);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationProtocolIsAgreedOn(TlsVersion version) {
        TlsConfig config =
                client().versions(version).applicationProtocols("other", "echo").build();
        try (Program server = serve("ec", "-rev", "-alpn", "echo");
                Line line = Line.connect(config, port(server))) {
            assertThat(line.secured().applicationProtocol()).isEqualTo("echo");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutACommonApplicationProtocolTheAlertIsTold(TlsVersion version) {
        TlsConfig config =
                client().versions(version).applicationProtocols("other").build();
        try (Program server = serve("ec", "-rev", "-alpn", "echo");
                Line line = Line.connect(config, port(server))) {
            assertThat(failureCode(line)).isEqualTo("alert:no_application_protocol");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatIgnoresAlpnIsRefused(TlsVersion version) {
        TlsConfig config =
                client().versions(version).applicationProtocols("echo").build();
        try (Program server = serve("ec", "-rev");
                Line line = Line.connect(config, port(server))) {
            assertThat(failureCode(line)).isEqualTo(TlsFailure.NO_APPLICATION_PROTOCOL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientCertificateIsShownToAServerThatDemandsOne(TlsVersion version) {
        TlsConfig config = client().versions(version)
                .credentials(Certificates.credentials("ann"))
                .build();
        try (Program server = serve("ec", "-rev", "-Verify", "1", "-verify_return_error");
                Line line = Line.connect(config, port(server))) {
            line.write("hello\n").text("olleh\n"::equals);
            server.await("Peer certificate: CN = ann");
        }
    }

    @ParameterizedTest
    @CsvSource({"TLS_1_2, alert:handshake_failure", "TLS_1_3, alert:certificate_required"})
    void withoutTheCertificateThatTheServerDemandsItsAlertIsTold(TlsVersion version, String code) {
        try (Program server = serve("ec", "-rev", "-Verify", "1", "-verify_return_error");
                Line line = Line.connect(client().versions(version).build(), port(server))) {
            assertThat(failureCode(line)).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSessionIsResumed(TlsVersion version) {
        TlsConfig config = client().versions(version).build();
        try (Program server = serve("ec", "-rev")) {
            int port = port(server);
            for (int i = 0; i < 3; i++) {
                try (Line line = Line.connect(config, port)) {
                    line.write("hello\n").text("olleh\n"::equals);
                    assertThat(line.secured().resumed()).as("connection %s", i).isEqualTo(i > 0);
                    line.write(CLOSE).ended();
                    line.finishAfterThePeer(version);
                    assertThat(line.failure()).isNull();
                }
            }
        }
    }

    @Test
    void keysAreUpdatedByUs() {
        try (Program server = serve("ec", "-rev");
                Line line = Line.connect(client().versions(TlsVersion.TLS_1_3).build(), port(server))) {
            line.secured();
            for (int i = 1; i <= 5; i++) {
                int times = i;
                line.send(new TlsCommand.UpdateKeys());
                line.write("hello\n").text(text -> text.equals("olleh\n".repeat(times)));
            }
        }
    }

    @Test
    void keysAreUpdatedByThePeer() {
        try (Program server = serve("ec");
                Line line = Line.connect(client().versions(TlsVersion.TLS_1_3).build(), port(server))) {
            line.secured();
            server.await("Shared ciphers|CIPHER is");
            server.type("before\n");
            line.text(text -> text.endsWith("before\n"));
            server.type("K\n").await("SSL_do_handshake -> 1");
            server.type("after\n");
            line.text(text -> text.endsWith("after\n"));
            line.write("from here\n");
            server.await("^from here$");
        }
    }

    @Test
    void aServerThatIsKilledHasNotEndedWell() {
        try (Program server = serve("ec", "-rev");
                Line line = Line.connect(client().build(), port(server))) {
            line.write("hello\n").text("olleh\n"::equals);
            server.kill();
            assertThat(failureCode(line)).isEqualTo(SessionFailedException.TRUNCATED);
        }
    }

    @Test
    void aCertificateOfAStrangerIsNotBelieved() {
        TlsConfig config = TlsConfig.client()
                .trust(TlsTrust.of(Certificates.credentials("stranger").chain()))
                .build();
        try (Program server = serve("ec", "-rev");
                Line line = Line.connect(config, port(server))) {
            assertThat(failureCode(line)).isEqualTo(TlsFailure.CERTIFICATE_UNTRUSTED);
            server.await("alert (unknown ca|certificate unknown)");
        }
    }

    @Test
    void theServerNameIsIndicated() {
        try (Program server = serve(
                        "rsa",
                        "-rev",
                        "-servername",
                        "localhost",
                        "-cert2",
                        Certificates.file("ec.pem"),
                        "-key2",
                        Certificates.file("ec.key"));
                Line line = Line.connect(client().build(), port(server))) {
            TlsEvent.Secured secured = line.secured();
            assertThat(secured.serverName()).isEqualTo("localhost");
            assertThat(secured.peerCertificates().get(0).getPublicKey().getAlgorithm())
                    .as("the second certificate of the server is an EC one")
                    .isEqualTo("EC");
        }
    }

    @Test
    void aPageOfAnHttpServerIsReadToItsEnd() {
        try (Program server = serve("ec", "-www");
                Line line = Line.connect(client().build(), port(server))) {
            line.write("GET / HTTP/1.0\r\n\r\n").ended();
            assertThat(line.text(text -> true)).contains("HTTP/1.0 200 ok").contains("Secure Renegotiation IS");
        }
    }
}
