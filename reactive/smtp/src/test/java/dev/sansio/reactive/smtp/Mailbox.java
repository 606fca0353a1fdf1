package dev.sansio.reactive.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.smtp.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** A server of ours that keeps what it gets. */
final class Mailbox implements AutoCloseable {

    /** A mail, its envelope, and its content as it arrived. */
    record Kept(Mail envelope, byte[] content) {
        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private final BlockingQueue<Kept> mails = new LinkedBlockingQueue<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final DisposableServer server;

    private Mailbox(UnaryOperator<SmtpServerBuilder> change, Function<Kept, Reply> verdict) {
        SmtpServerBuilder builder = SmtpServer.builder()
                .faults(faults::add)
                .handler(mail -> Given.whole(mail.content().bytes()).map(bytes -> {
                    Kept kept = new Kept(mail, bytes);
                    Reply reply = verdict.apply(kept);
                    if (reply.isPositive()) {
                        mails.add(kept);
                    }
                    return reply;
                }));
        server = change.apply(builder).build().bind(Given.ANY_PORT).block(Given.PATIENCE);
    }

    static Mailbox open() {
        return open(UnaryOperator.identity());
    }

    static Mailbox open(UnaryOperator<SmtpServerBuilder> change) {
        return new Mailbox(change, kept -> Given.FINE);
    }

    static Mailbox judging(Function<Kept, Reply> verdict) {
        return new Mailbox(UnaryOperator.identity(), verdict);
    }

    int port() {
        return server.port();
    }

    /** The next mail; waits for it. */
    Kept next() {
        try {
            Kept kept = mails.poll(Given.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(kept).as("a mail within " + Given.PATIENCE).isNotNull();
            return kept;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    int waiting() {
        return mails.size();
    }

    Queue<Throwable> faults() {
        return faults;
    }

    Mono<Void> disposed() {
        return server.onDispose();
    }

    DisposableServer server() {
        return server;
    }

    @Override
    public void close() {
        server.disposeNow(Given.PATIENCE);
    }
}
