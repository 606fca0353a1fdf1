package dev.sansio.quickstart;

import dev.sansio.core.Secret;
import dev.sansio.reactive.smtp.Authenticator;
import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.SmtpServer;
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
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** A mail server in this very process, on a real loopback socket: STARTTLS and AUTH are required, mail is kept in memory. */
final class EmbeddedServer implements AutoCloseable {

    static final String USER = "demo";
    static final Secret PASSWORD = Secret.of("open sesame");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Queue<byte[]> mails = new ConcurrentLinkedQueue<>();
    private final DisposableServer server;

    private EmbeddedServer() {
        TlsConfig tls = TlsConfig.server(TlsCredentials.pem(resource("localhost.pem"), resource("localhost.key")))
                .build();
        DisposableServer bound = SmtpServer.builder()
                .requireStartTls(tls)
                .requireAuthentication(Authenticator.ofPassword(USER, PASSWORD))
                .handler(this::keep)
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(PATIENCE);
        if (bound == null) {
            throw new IllegalStateException("the server did not start");
        }
        this.server = bound;
    }

    static EmbeddedServer start() {
        return new EmbeddedServer();
    }

    /** Whom a client of this server trusts: a certificate made for demonstrations, and nothing else. */
    static TlsTrust trust() {
        return TlsTrust.pem(resource("localhost.pem"));
    }

    private Mono<Reply> keep(Mail mail) {
        return mail.content()
                .bytes()
                .collect(ByteArrayOutputStream::new, EmbeddedServer::append)
                .map(bytes -> {
                    mails.add(bytes.toByteArray());
                    return Reply.of(250, "2.0.0", "kept, " + bytes.size() + " octets");
                });
    }

    private static void append(ByteArrayOutputStream bytes, ByteBuffer piece) {
        byte[] copy = new byte[piece.remaining()];
        piece.get(copy);
        bytes.writeBytes(copy);
    }

    private static byte[] resource(String name) {
        try (InputStream in = EmbeddedServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.port();
    }

    Queue<byte[]> mails() {
        return mails;
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
