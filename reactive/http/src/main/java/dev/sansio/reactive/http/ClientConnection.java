package dev.sansio.reactive.http;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEngine;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.RequestHead;
import dev.sansio.http2.Http2Event;
import dev.sansio.netty.Link;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A connection to an origin, which carries as many exchanges as its version and its peer allow. */
final class ClientConnection extends BaseSubscriber<HttpEvent> {

    private final Link<HttpCommand, HttpEvent> link;
    private final ClientStack stack;
    private final Runnable changed;
    private final Map<Long, ClientExchange> exchanges = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Sinks.One<ClientConnection> ready = Sinks.one();
    private final Sinks.Empty<Void> settled = Sinks.empty();
    /** Lent, and not yet known to the engine. */
    private final AtomicInteger reserved = new AtomicInteger();

    private volatile int openable;
    private volatile boolean usable = true;
    private volatile long idleSince;

    /** A connection; {@code changed} runs whenever it may take more exchanges, or none any more. */
    ClientConnection(Link<HttpCommand, HttpEvent> link, ClientStack stack, Runnable changed) {
        this.link = link;
        this.stack = stack;
        this.changed = changed;
    }

    /** Begins to listen; the connection, once its engine takes requests. */
    Mono<ClientConnection> open() {
        return Mono.defer(() -> {
            link.events().subscribe(this);
            if (stack.readyAtOnce()) {
                becomeReady();
            }
            return ready.asMono();
        });
    }

    private void becomeReady() {
        idleSince = System.nanoTime();
        openable = 1; // until the engine says otherwise, at the first event or request
        ready.tryEmitValue(this);
    }

    Link<HttpCommand, HttpEvent> link() {
        return link;
    }

    HttpVersion version() {
        return stack.http().version();
    }

    /** In the session's loop only. */
    long writable(long exchange) {
        return stack.http().writable(exchange);
    }

    /** Completes once the peer has said what it can do beyond requests; at once with HTTP/1.1. */
    Mono<Void> settled() {
        return version() == HttpVersion.HTTP_2 ? settled.asMono() : Mono.empty();
    }

    // --- lending ---

    /** Takes a place for one exchange, if there is one. One caller at a time. */
    boolean reserve() {
        if (!usable || openable - reserved.get() <= 0) {
            return false;
        }
        reserved.incrementAndGet();
        return true;
    }

    /** The place was not needed. */
    void release() {
        reserved.decrementAndGet();
        changed.run();
    }

    boolean usable() {
        return usable;
    }

    /** For how long nobody has used it, in nanoseconds; 0 while somebody does. */
    long idleNanos() {
        return exchanges.isEmpty() && reserved.get() == 0 ? System.nanoTime() - idleSince : 0;
    }

    /** Whether nothing was ever sent on it, so that it cannot have gone stale. */
    boolean fresh() {
        return numbers.get() == 0;
    }

    // --- exchanges ---

    /** Sends a request on a place that was reserved; the answer's head. */
    Mono<ClientExchange.Opened> exchange(RequestHead head, HttpBody body) {
        return Mono.create(sink -> {
            long id = numbers.getAndIncrement();
            ClientExchange exchange = new ClientExchange(this, id, head, body, sink);
            exchanges.put(id, exchange);
            sink.onCancel(exchange::cancel);
            exchange.begin();
        });
    }

    /** Whether the engine has ended, so that it ignores what is sent. In the session's loop. */
    boolean ended() {
        return stack.http().phase().terminal();
    }

    /** The engine knows of the exchange, or never will. In the session's loop. */
    void begun() {
        look();
        reserved.decrementAndGet();
        changed.run();
    }

    void ended(long exchange) {
        exchanges.remove(exchange);
        idleSince = System.nanoTime();
    }

    /** A command that may come too late, which is no matter. */
    void tell(HttpCommand command) {
        link.send(command).subscribe(done -> {}, late -> {}, this::changedInLoop);
    }

    private void changedInLoop() {
        look();
        changed.run();
    }

    private void look() {
        HttpEngine http = stack.http();
        openable = http.phase().terminal() ? 0 : http.openable();
    }

    // --- events, in the session's loop ---

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE); // windows bound what comes
    }

    @Override
    protected void hookOnNext(HttpEvent event) {
        if (event instanceof ClientStack.Ready) {
            becomeReady();
            return;
        }
        if (event instanceof Http2Event.SettingsReceived) {
            settled.tryEmitEmpty();
        }
        if (event instanceof HttpEvent.Draining) {
            usable = false;
        }
        look(); // before anybody hears of an end: whoever then asks for a connection shall find this one
        ClientExchange exchange = exchanges.get(event.exchange());
        if (exchange != null) {
            exchange.on(event);
        } else if (event instanceof HttpEvent.DataReceived late) {
            tell(new HttpCommand.Consumed(late.exchange(), late.credit()));
        }
        changed.run();
    }

    @Override
    protected void hookOnComplete() {
        HttpException refusal = stack.refusal();
        over(
                refusal != null
                        ? refusal
                        : new HttpException.ExchangeFailed(
                                HttpError.of(HttpError.Code.NO_ERROR, "the connection has closed"), false, null));
    }

    @Override
    protected void hookOnError(Throwable failure) {
        over(failed(failure, false));
    }

    private void over(HttpException failure) {
        usable = false;
        openable = 0;
        ready.tryEmitError(failure);
        settled.tryEmitError(failure);
        for (ClientExchange exchange : List.copyOf(exchanges.values())) {
            exchange.fail(failure);
        }
        changed.run();
    }

    /** No new exchanges; closes once the present ones are done. */
    void drain() {
        usable = false;
        link.send(new HttpCommand.Drain()).subscribe(done -> {}, late -> link.abort());
    }

    void abort() {
        usable = false;
        link.abort();
    }

    Mono<Void> closed() {
        return link.closed();
    }

    // --- failures ---

    HttpException failed(HttpEvent.ExchangeFailed event) {
        return new HttpException.ExchangeFailed(event.error(), event.by() == HttpEvent.By.NOT_PROCESSED, null);
    }

    /**
     * Why a request was not accepted. If the connection takes none any more, another one may; else it is the request's fault. In
     * the session's loop.
     */
    HttpException rejected(Throwable rejection) {
        if (!(rejection instanceof CommandRejectedException)) {
            return failed(rejection, true);
        }
        look();
        String reason = String.valueOf(rejection.getMessage());
        return openable > 0
                ? new HttpException.NotSendable(reason, rejection)
                : new HttpException.ExchangeFailed(HttpError.of(HttpError.Code.REFUSED, reason), true, rejection);
    }

    /** What an error of the session means to whoever waits for an exchange. */
    private HttpException failed(Throwable error, boolean sending) {
        if (error instanceof HttpException known) {
            return known;
        }
        HttpException explained = stack.explain(error);
        if (explained != null) {
            return explained;
        }
        String code = error instanceof SessionFailedException session ? session.code() : "lost";
        return new HttpException.ExchangeFailed(
                HttpError.of(
                        code.equals(SessionFailedException.TRUNCATED) || code.equals("lost")
                                ? HttpError.Code.TRUNCATED
                                : HttpError.Code.PROTOCOL,
                        String.valueOf(error.getMessage())),
                sending && !usable,
                error);
    }
}
