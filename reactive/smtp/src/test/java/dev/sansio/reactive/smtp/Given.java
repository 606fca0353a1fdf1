package dev.sansio.reactive.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.smtp.Reply;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsTrust;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the tests have: certificates that are valid until 2119, addresses, and ways to wait. */
final class Given {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String HOST = "server.test";
    static final SocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    static final String TEXT = "Subject: hello\r\n\r\nHello, world.\r\n";
    static final String USER = "ann";
    static final Secret PASSWORD = Secret.of("open sesame");
    static final Reply FINE = Reply.of(250, "2.0.0", "thank you");

    private Given() {}

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Given.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TlsCredentials identity(String name) {
        return TlsCredentials.pem(text(name + ".pem"), text(name + ".key"));
    }

    static TlsConfig serverTls() {
        return TlsConfig.server(identity("server")).build();
    }

    static TlsConfig clientTls() {
        return TlsConfig.client().trust(TlsTrust.pem(text("ca.pem"))).build();
    }

    static SaslCredentials.Password credentials() {
        return new SaslCredentials.Password(USER, PASSWORD);
    }

    /** A client of the server at a port of this machine, in clear, with one connection. */
    static SmtpClientBuilder client(int port) {
        return SmtpClient.builder(HOST, port)
                .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .tls(TlsMode.NONE)
                .maxConnections(1);
    }

    static Mail mail(String content) {
        return Mail.of("ann@example.org", MailContent.of(content), "bob@example.org");
    }

    static Mail mail() {
        return mail(TEXT);
    }

    static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Mono<byte[]> whole(Flux<ByteBuffer> pieces) {
        return pieces.collect(ByteArrayOutputStream::new, (all, piece) -> {
                    byte[] copy = new byte[piece.remaining()];
                    piece.duplicate().get(copy);
                    all.writeBytes(copy);
                })
                .map(ByteArrayOutputStream::toByteArray);
    }

    static Mono<String> wholeText(Flux<ByteBuffer> pieces) {
        return whole(pieces).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
