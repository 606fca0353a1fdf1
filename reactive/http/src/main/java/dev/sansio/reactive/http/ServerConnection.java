package dev.sansio.reactive.http;

import dev.sansio.core.StreamEngine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpVersion;
import dev.sansio.netty.Link;
import dev.sansio.netty.Service;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

/** A connection from a client. */
final class ServerConnection extends BaseSubscriber<HttpEvent> implements Service<HttpCommand, HttpEvent> {

    private final ServerStack stack;
    private final ServerSettings settings;
    private final Set<ServerConnection> siblings;
    private final Map<Long, ServerExchange> exchanges = new ConcurrentHashMap<>();

    private volatile @Nullable Link<HttpCommand, HttpEvent> link;

    /** A connection; it is among its siblings as long as it lasts. */
    ServerConnection(ServerSettings settings, Set<ServerConnection> siblings) {
        this.settings = settings;
        this.siblings = siblings;
        this.stack = new ServerStack(settings);
    }

    @Override
    public StreamEngine<HttpCommand, HttpEvent> engine() {
        return stack.engine();
    }

    @Override
    public Mono<Void> serve(Link<HttpCommand, HttpEvent> accepted) {
        link = accepted;
        siblings.add(this);
        accepted.events().subscribe(this);
        if (!settings.halfClosedClients()) {
            accepted.peerFinished().subscribe(none -> {}, error -> {}, this::peerFinished);
        }
        return accepted.closed().doFinally(end -> siblings.remove(this));
    }

    /** The client of HTTP/1.1 has said its last word, which usually means that it does not listen either. */
    private void peerFinished() {
        exchanges.values().forEach(ServerExchange::abandon);
    }

    Link<HttpCommand, HttpEvent> link() {
        Link<HttpCommand, HttpEvent> accepted = link;
        if (accepted == null) {
            throw new IllegalStateException("not served yet");
        }
        return accepted;
    }

    ServerSettings settings() {
        return settings;
    }

    HttpVersion version() {
        return stack.http().version();
    }

    @Nullable
    SocketAddress remote() {
        return link().remoteAddress();
    }

    /** In the session's loop only. */
    long writable(long exchange) {
        return stack.http().writable(exchange);
    }

    /** A command that may come too late, which is no matter. */
    void tell(HttpCommand command) {
        link().send(command).subscribe(done -> {}, late -> {});
    }

    void ended(long exchange) {
        exchanges.remove(exchange);
    }

    /** Exchanges that have begun complete, and no others begin. */
    void drain() {
        link().send(new HttpCommand.Drain()).subscribe(done -> {}, late -> abort());
    }

    void abort() {
        link().abort();
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE); // windows bound what comes
    }

    @Override
    protected void hookOnNext(HttpEvent event) {
        if (event instanceof HttpEvent.RequestReceived request) {
            ServerExchange exchange = new ServerExchange(this, request.exchange(), request.head(), request.end());
            exchanges.put(request.exchange(), exchange);
            exchange.begin();
            return;
        }
        ServerExchange exchange = exchanges.get(event.exchange());
        if (exchange != null) {
            exchange.on(event);
        } else if (event instanceof HttpEvent.DataReceived late) {
            tell(new HttpCommand.Consumed(late.exchange(), late.credit()));
        }
    }

    @Override
    protected void hookOnComplete() {
        over(new HttpException.ExchangeFailed(
                HttpError.of(HttpError.Code.NO_ERROR, "the connection has closed"), false, null));
    }

    @Override
    protected void hookOnError(Throwable failure) {
        settings.faults().accept(failure);
        over(new HttpException.ExchangeFailed(
                HttpError.of(HttpError.Code.TRUNCATED, String.valueOf(failure.getMessage())), false, failure));
    }

    private void over(HttpException failure) {
        for (ServerExchange exchange : List.copyOf(exchanges.values())) {
            exchange.fail(failure);
        }
    }
}
