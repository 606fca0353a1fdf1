package dev.sansio.reactive.smtp;

import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.publisher.SynchronousSink;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolAcquireTimeoutException;
import reactor.pool.PoolBuilder;
import reactor.pool.PoolShutdownException;
import reactor.pool.PooledRef;

/**
 * Sends mail. Thread-safe; make one for a server, and {@link #close()} it at the end.
 *
 * <p>Connections are opened as they are needed, kept while they are used, and closed with QUIT.
 */
public final class SmtpClient {

    private final ClientSettings settings;
    private final InstrumentedPool<SmtpConnection> pool;

    SmtpClient(ClientSettings settings) {
        this.settings = settings;
        this.pool = PoolBuilder.from(new Opening(settings).connection())
                .sizeBetween(0, settings.maxConnections())
                .maxPendingAcquire(settings.maxPending())
                .idleResourceReuseMruOrder() // the others grow idle, and are closed
                .evictInBackground(settings.maxIdle())
                .evictionPredicate((connection, facts) -> !connection.usable()
                        || connection.mails() >= settings.mailsPerConnection()
                        || facts.idleTime() >= settings.maxIdle().toMillis())
                .destroyHandler(SmtpConnection::quit)
                .buildPool();
    }

    /**
     * Describes a client.
     *
     * @param host the server's name, which its certificate must carry, or its address
     * @param port its port: 587 for submission, 465 for implicit TLS, 25 between servers
     */
    public static SmtpClientBuilder builder(String host, int port) {
        return new SmtpClientBuilder(host, port);
    }

    /**
     * Sends a mail at each subscription. The receipt tells what became of each recipient; at least one was accepted.
     *
     * <p>Errors with an {@link SmtpException}. Cancelling ends the connection that is used, because a mail cannot be recalled
     * half-way otherwise.
     *
     * <p>A kept connection may have gone stale unnoticed. If that shows before the server wants the body, the mail goes over
     * another connection, and nobody notices.
     */
    public Mono<Receipt> send(Mail mail) {
        return settings.around().apply(attempt(mail, settings.maxConnections()));
    }

    /** Every kept connection may be stale, after a restart of the server for one; a fresh one is not. */
    private Mono<Receipt> attempt(Mail mail, int others) {
        return sendOnce(mail)
                .onErrorResume(
                        StaleConnection.class,
                        stale -> others > 0 ? attempt(mail, others - 1) : Mono.error(stale.reason));
    }

    private Mono<Receipt> sendOnce(Mail mail) {
        return Mono.usingWhen(
                pool.acquire(settings.acquireTimeout())
                        .onErrorMap(PoolAcquireTimeoutException.class, SmtpClient::noneFree)
                        .onErrorMap(PoolAcquirePendingLimitException.class, SmtpClient::noneFree)
                        .onErrorMap(
                                PoolShutdownException.class,
                                closed -> new SmtpException.NotSendable("the client is closed", closed)),
                held -> sendOn(held.poolable(), mail),
                PooledRef::release,
                (held, error) -> held.release(),
                PooledRef::release);
    }

    private Mono<Receipt> sendOn(SmtpConnection connection, Mail mail) {
        return connection.run(sink -> new SendFlow(sink, mail, settings, connection));
    }

    private static SmtpException noneFree(Throwable error) {
        return new SmtpException.ConnectFailed("no connection was free in time: " + error.getMessage(), error);
    }

    /**
     * Sends mails as they come, each as by {@link #send(Mail)}, over as many connections as the client may have; the receipts
     * keep the order of the mails. A mail that the server refuses for everybody gives a receipt without an accepted recipient,
     * so that the mails after it are sent. Every other error, of a mail or of the stream of mails, ends the stream once the
     * mails before it have their receipts; no mail is begun any more, and those after it are cancelled.
     */
    public Flux<Receipt> send(Publisher<? extends Mail> mails) {
        return Flux.defer(() -> {
            AtomicBoolean failed = new AtomicBoolean();
            return Flux.<Mail>from(mails)
                    .map(mail -> told(mail, failed))
                    .onErrorResume(error -> Mono.just(Mono.just(Signal.error(error))))
                    .flatMapSequential(telling -> telling, settings.maxConnections(), 1)
                    .<Receipt>handle(SmtpClient::tell);
        });
    }

    /** What becomes of a mail, as a signal, because an error must wait for its turn. */
    private Mono<Signal<Receipt>> told(Mail mail, AtomicBoolean failed) {
        return Mono.defer(() -> failed.get() ? Mono.empty() : send(mail))
                .onErrorResume(SmtpException.MailRefused.class, refused -> Mono.just(Receipts.of(mail, refused)))
                .doOnError(error -> failed.set(true))
                .materialize();
    }

    private static void tell(Signal<Receipt> signal, SynchronousSink<Receipt> sink) {
        Receipt receipt = signal.get();
        Throwable error = signal.getThrowable();
        if (receipt != null) {
            sink.next(receipt);
        } else if (error != null) {
            sink.error(error);
        }
    }

    /** Closes idle connections with QUIT, and those in use when they are done; nothing can be sent any more. */
    public Mono<Void> close() {
        return pool.disposeLater();
    }
}
