package dev.sansio.interop.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsFailure;
import dev.sansio.tls.TlsVersion;
import io.netty.channel.unix.DomainSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Our client and gnutls-serv, which echoes. It listens on every address there is, so it runs in a network namespace of its own,
 * where there is none but the loopback's; socat leads into it from a Unix socket, which belongs to no network.
 */
class GnutlsServerIT {

    private static final int PORT = 5556;
    private static final AtomicInteger SERVERS = new AtomicInteger();

    /** A server, and the socket that leads to it. */
    private record Server(Program program, Path socket) implements AutoCloseable {

        static Server start(String... more) {
            Path socket = Program.target().resolve("gnutls-" + SERVERS.incrementAndGet() + ".sock");
            Program program = Program.start(
                    Program.peers().resolve("gnutls_server").toString(),
                    socket.toString(),
                    Integer.toString(PORT),
                    "--x509certfile=" + Certificates.file("ec.pem"),
                    "--x509keyfile=" + Certificates.file("ec.key"),
                    "--x509cafile=" + Certificates.file("ca.pem"),
                    String.join(" ", more));
            program.await("^ready$");
            return new Server(program, socket);
        }

        Line connect(TlsConfig config) {
            return Line.connect(config, new DomainSocketAddress(socket.toString()), PORT);
        }

        @Override
        public void close() {
            program.close();
        }
    }

    private static TlsConfig.Builder client(TlsVersion version) {
        return TlsConfig.client().trust(Certificates.trust()).versions(version);
    }

    private static String failureCode(Line line) {
        Throwable failure = line.failure();
        assertThat(failure).isInstanceOf(SessionFailedException.class);
        return ((SessionFailedException) failure).code();
    }

    @ParameterizedTest
    @CsvSource({"TLS_1_2, TLSv1.2", "TLS_1_3, TLSv1.3"})
    void linesComeBackAndTheConnectionEndsWell(TlsVersion version, String protocol) {
        try (Server server = Server.start();
                Line line = server.connect(client(version).build())) {
            assertThat(line.secured().protocol()).isEqualTo(protocol);
            line.write("hello\n").text("hello\n"::equals);
            line.send(new TlsCommand.Finish()).ended();
            assertThat(line.failure()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationProtocolIsAgreedOn(TlsVersion version) {
        try (Server server = Server.start("--alpn=echo");
                Line line = server.connect(
                        client(version).applicationProtocols("other", "echo").build())) {
            assertThat(line.secured().applicationProtocol()).isEqualTo("echo");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutACommonApplicationProtocolTheAlertIsTold(TlsVersion version) {
        try (Server server = Server.start("--alpn=echo", "--alpn-fatal");
                Line line = server.connect(
                        client(version).applicationProtocols("other").build())) {
            assertThat(failureCode(line)).isEqualTo("alert:no_application_protocol");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatIgnoresAlpnIsRefused(TlsVersion version) {
        try (Server server = Server.start();
                Line line = server.connect(
                        client(version).applicationProtocols("echo").build())) {
            assertThat(failureCode(line)).isEqualTo(TlsFailure.NO_APPLICATION_PROTOCOL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientCertificateIsShownToAServerThatDemandsOne(TlsVersion version) {
        try (Server server = Server.start("--require-client-cert");
                Line line = server.connect(client(version)
                        .credentials(Certificates.credentials("ann"))
                        .build())) {
            line.write("hello\n").text("hello\n"::equals);
        }
    }

    @ParameterizedTest
    @CsvSource({"TLS_1_2", "TLS_1_3"})
    void withoutTheCertificateThatTheServerDemandsItsAlertIsTold(TlsVersion version) {
        try (Server server = Server.start("--require-client-cert");
                Line line = server.connect(client(version).build())) {
            assertThat(failureCode(line)).startsWith(TlsFailure.ALERT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSessionIsResumed(TlsVersion version) {
        TlsConfig config = client(version).build();
        try (Server server = Server.start()) {
            for (int i = 0; i < 3; i++) {
                try (Line line = server.connect(config)) {
                    line.write("hello\n").text("hello\n"::equals);
                    assertThat(line.secured().resumed()).as("connection %s", i).isEqualTo(i > 0);
                    line.send(new TlsCommand.Finish()).ended();
                    assertThat(line.failure()).isNull();
                }
            }
        }
    }

    @Test
    void keysAreUpdatedByUs() {
        try (Server server = Server.start();
                Line line = server.connect(client(TlsVersion.TLS_1_3).build())) {
            line.secured();
            for (int i = 1; i <= 5; i++) {
                int times = i;
                line.send(new TlsCommand.UpdateKeys());
                line.write("hello\n").text(text -> text.equals("hello\n".repeat(times)));
            }
        }
    }

    @Test
    void aServerThatIsKilledHasNotEndedWell() {
        try (Server server = Server.start();
                Line line = server.connect(client(TlsVersion.TLS_1_3).build())) {
            line.write("hello\n").text("hello\n"::equals);
            server.program().kill();
            assertThat(failureCode(line)).isEqualTo(SessionFailedException.TRUNCATED);
        }
    }
}
