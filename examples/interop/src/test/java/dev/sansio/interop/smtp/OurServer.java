package dev.sansio.interop.smtp;

import dev.sansio.core.Secret;
import dev.sansio.interop.Program;
import dev.sansio.reactive.smtp.Authenticator;
import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.SmtpServer;
import dev.sansio.reactive.smtp.SmtpServerBuilder;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpPath;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** Our server, which knows Ann, refuses nobody@example.org, and keeps what it gets. */
final class OurServer implements AutoCloseable {

    static final String USER = "ann@example.org";
    static final String PASSWORD = "correct-horse";
    static final Authenticator USERS = Authenticator.ofPassword(USER, Secret.of(PASSWORD));

    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final List<Mail> envelopes = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    private OurServer(UnaryOperator<SmtpServerBuilder> change) {
        server = change.apply(SmtpServer.builder())
                .recipients(OurServer::check)
                .handler(this::keep)
                .faults(faults::add)
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(Program.PATIENCE);
    }

    static OurServer start(UnaryOperator<SmtpServerBuilder> change) {
        return new OurServer(change);
    }

    private static Mono<Reply> check(SmtpPath from, Recipient to) {
        boolean nobody = to.path().address().equals("nobody@example.org");
        return Mono.just(nobody ? Reply.of(550, "5.1.1", "no such user here") : Reply.of(250, "2.1.5", "recipient ok"));
    }

    private Mono<Reply> keep(Mail mail) {
        return mail.content()
                .bytes()
                .collect(ByteArrayOutputStream::new, OurServer::append)
                .map(content -> {
                    envelopes.add(mail);
                    List<String> to = mail.recipients().stream()
                            .map(recipient -> recipient.path().address())
                            .toList();
                    deliveries.add(new Delivery(mail.reversePath().address(), to, "", content.toByteArray()));
                    return Reply.of(250, "2.0.0", "taken");
                });
    }

    private static void append(ByteArrayOutputStream content, ByteBuffer piece) {
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        content.writeBytes(bytes);
    }

    int port() {
        return server.port();
    }

    String address() {
        return "127.0.0.1:" + port();
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    /** The mails as the handler got them; their contents are read. */
    List<Mail> envelopes() {
        return envelopes;
    }

    /** What went wrong in handlers and sessions. */
    List<Throwable> faults() {
        return faults;
    }

    @Override
    public void close() {
        server.disposeNow(Program.PATIENCE);
    }
}
