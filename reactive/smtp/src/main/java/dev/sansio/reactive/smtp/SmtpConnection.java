package dev.sansio.reactive.smtp;

import dev.sansio.core.SessionFailedException;
import dev.sansio.netty.Link;
import dev.sansio.smtp.Capabilities;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.io.EOFException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.util.context.ContextView;

/** A connection to a server, which carries one flow at a time. */
final class SmtpConnection {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Link<SmtpCommand, SmtpEvent> link;
    private volatile @Nullable Flow<?> flow;
    private volatile @Nullable Capabilities capabilities;
    private volatile boolean usable = true;
    private final AtomicInteger flows = new AtomicInteger();

    SmtpConnection(Link<SmtpCommand, SmtpEvent> link) {
        this.link = link;
    }

    /** Begins to listen; the first flow must be running by then. */
    void listen() {
        link.events().subscribe(this::on, this::ended, () -> ended(closed()));
    }

    /** Runs a flow; a flow that is cancelled leaves the session in the middle of something, and so ends it. */
    <T> Mono<T> run(Function<MonoSink<T>, Flow<T>> flows) {
        return Mono.create(sink -> {
            Flow<T> started = flows.apply(sink);
            flow = started;
            this.flows.incrementAndGet();
            sink.onCancel(() -> {
                if (started.end()) {
                    abort();
                }
            });
            if (usable) {
                started.begin();
            } else {
                started.fail(started.lost(closed()));
            }
        });
    }

    private static Exception closed() {
        return new EOFException("the server has closed the connection");
    }

    private void on(SmtpEvent event) {
        if (event instanceof SmtpEvent.Ready ready) {
            capabilities = ready.capabilities();
        } else if (event instanceof SmtpEvent.ServiceClosing) {
            usable = false;
        }
        Flow<?> running = flow;
        if (running != null && !running.over()) {
            running.on(event);
        }
    }

    private void ended(Throwable cause) {
        usable = false;
        Flow<?> running = flow;
        if (running != null && !running.over()) {
            running.fail(running.lost(cause));
        }
    }

    /** Gives a command of the running flow, which is told if the command is rejected: nothing was sent then. */
    void give(Flow<?> from, SmtpCommand command, Consumer<Throwable> rejected) {
        link.send(command).subscribe(done -> {}, error -> failed(from, error, rejected));
    }

    /** Gives commands of the running flow as there is room for them; a flow that ends before them disposes the rest. */
    Disposable giveAll(
            Flow<?> from, Publisher<? extends SmtpCommand> commands, ContextView context, Consumer<Throwable> broken) {
        return link.sendAll(commands).contextWrite(context).subscribe(done -> {}, error -> failed(from, error, broken));
    }

    /** A session that has ended rejects as well, and the flow is told of the end and not of its own mistake. */
    private void failed(Flow<?> from, Throwable error, Consumer<Throwable> told) {
        if (from.over()) {
            return;
        }
        if (!usable || error instanceof SessionFailedException) {
            from.fail(from.lost(error));
        } else {
            told.accept(error);
        }
    }

    Capabilities capabilities() {
        Capabilities known = capabilities;
        if (known == null) {
            throw new IllegalStateException("no flow but the opening one runs before the session is ready");
        }
        return known;
    }

    boolean usable() {
        return usable;
    }

    /** How many flows it has carried, the opening one not counted. */
    int mails() {
        return flows.get() - 1;
    }

    void abort() {
        usable = false;
        link.abort();
    }

    /** Says QUIT, unless the engine has done so by itself, and waits for the end, but not for long. */
    Mono<Void> quit() {
        return Mono.defer(() -> {
            if (!usable) {
                link.abort();
                return Mono.empty();
            }
            usable = false;
            return link.send(new SmtpCommand.Quit())
                    .onErrorComplete()
                    .then(link.closed())
                    .timeout(FAREWELL)
                    .onErrorResume(late -> Mono.fromRunnable(link::abort));
        });
    }
}
