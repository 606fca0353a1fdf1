package dev.sansio.reactive.http;

import dev.sansio.core.Layer;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.Session;
import dev.sansio.reactor.SessionOptions;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketRequest;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends requests over HTTP/1.1 and HTTP/2. Thread-safe; make one for an application, and {@link #close()} it at the end.
 *
 * <p>Connections are opened as they are needed, kept while they are used, and shared where the version allows it.
 *
 * <pre>{@code
 * HttpClient client = HttpClient.builder().build();
 * Mono<String> page = client.exchange(HttpRequest.get("https://example.org/"), HttpResponse::text);
 * }</pre>
 */
public final class HttpClient {

    private static final int RETRIES = 3;

    private final ClientSettings settings;
    private final Map<HttpRequest.Origin, ClientConnections> origins = new ConcurrentHashMap<>();
    /** A server that speaks HTTP/2 need not know tunnels there, so they have connections of their own. */
    private final Map<HttpRequest.Origin, ClientConnections> tunnels = new ConcurrentHashMap<>();

    private final Disposable sweeping;
    private volatile boolean closed;

    HttpClient(ClientSettings settings) {
        this.settings = settings;
        Duration period = settings.maxIdle().dividedBy(2).plusMillis(1);
        this.sweeping = Schedulers.parallel()
                .schedulePeriodically(
                        () -> pools().forEach(ClientConnections::sweep),
                        period.toNanos(),
                        period.toNanos(),
                        TimeUnit.NANOSECONDS);
    }

    /** Describes a client. */
    public static HttpClientBuilder builder() {
        return new HttpClientBuilder();
    }

    /**
     * Sends a request at each subscription; the response, once its head has come. Whoever takes it reads its body or discards
     * it; {@link #exchange} takes care of that.
     *
     * <p>Errors with an {@link HttpException}. Cancelling ends the exchange. A request that the server has certainly not
     * processed, and an idempotent one on a kept connection that turned out to be stale, is sent again unnoticed.
     */
    public Mono<HttpResponse> send(HttpRequest request) {
        return settings.around()
                .apply(attempt(request, RETRIES)
                        .flatMap(response -> Redirection.follow(this, settings.redirects(), request, response)));
    }

    /** Sends a request, and discards whatever of the response is left when the result of the function is there. */
    public <T> Mono<T> exchange(HttpRequest request, Function<HttpResponse, Mono<T>> reading) {
        return Mono.usingWhen(send(request), reading, HttpResponse::discard);
    }

    /**
     * Opens a WebSocket (RFC 6455) with whole messages, and compression if the server wants it. Over HTTP/1.1, unless this client
     * speaks HTTP/2 only (RFC 8441).
     *
     * @param uri of scheme {@code ws}, {@code wss}, {@code http} or {@code https}
     */
    public Mono<WebSocketSession> webSocket(String uri) {
        return webSocket(WebSocketUpgrade.request(uri), WebSocketConfig.DEFAULTS.withWholeMessages(true));
    }

    /** Opens a WebSocket, as it is described. A server that does not agree is {@link HttpException.UpgradeRefused}. */
    public Mono<WebSocketSession> webSocket(WebSocketRequest request, WebSocketConfig config) {
        return WebSocketUpgrade.open(this, request, config);
    }

    /**
     * Runs an engine that HTTP carries: its requests go to whichever origins their heads name, over the connections of this
     * client, any number at once. It begins at once, and ends with its events. Redirections are the engine's affair, and so is
     * the time that a response may take; interim responses are not told, tunnels are not carried.
     *
     * @param layer the engine, used by nobody else
     * @param options how it runs, and who answers its questions
     */
    public <C, E> Session<HttpEvent, HttpCommand, C, E> carry(
            Layer<HttpCommand, HttpEvent, C, E> layer, SessionOptions options) {
        Session<HttpEvent, HttpCommand, C, E> session = Sansio.carried(layer, options);
        CarriedExchanges.events(this, session.outbound()).subscribe(session.inbound());
        return session;
    }

    // --- one attempt ---

    Mono<HttpResponse> attempt(HttpRequest request, int more) {
        Duration own = request.timeout();
        Duration timeout = own == null ? settings.responseTimeout() : own;
        return attempt(new Attempt(request.origin(), request.head(), request.body(), timeout, () -> false), more);
    }

    /** As it is, without redirections. */
    Mono<HttpResponse> attempt(Attempt attempt) {
        return settings.around().apply(attempt(attempt, RETRIES));
    }

    private Mono<HttpResponse> attempt(Attempt attempt, int more) {
        HttpRequest.Origin origin = attempt.origin();
        return Mono.defer(() -> on(connectionsTo(origins, settings, origin), origin, connection -> {
                    boolean fresh = connection.fresh();
                    return inTime(connection.exchange(attempt.head(), attempt.body()), attempt.timeout())
                            .onErrorMap(
                                    HttpException.ExchangeFailed.class,
                                    failed -> attempt.repeatable(failed, fresh) ? new Again(failed) : failed)
                            .map(opened -> new HttpResponse(connection.version(), opened.head(), opened.body()));
                }))
                .onErrorResume(Again.class, again -> more > 0 ? attempt(attempt, more - 1) : Mono.error(again.reason));
    }

    private static <T> Mono<T> inTime(Mono<T> response, @Nullable Duration timeout) {
        return timeout == null
                ? response
                : response.timeout(timeout)
                        .onErrorMap(
                                TimeoutException.class,
                                late -> new HttpException.TimedOut("no response within " + timeout));
    }

    /** Opens a tunnel on an exchange. */
    Mono<ClientExchange.Opened> tunnel(HttpRequest.Origin origin, Function<ClientConnection, RequestHead> head) {
        return on(
                connectionsTo(tunnels, settings.forTunnels(), origin),
                origin,
                connection -> connection
                        .settled()
                        .then(inTime(
                                Mono.defer(() -> connection.exchange(head.apply(connection), HttpBody.EMPTY)),
                                settings.responseTimeout())));
    }

    ClientSettings settings() {
        return settings;
    }

    // --- connections ---

    private <T> Mono<T> on(
            ClientConnections connections, HttpRequest.Origin origin, Function<ClientConnection, Mono<T>> use) {
        if (closed) {
            return Mono.error(new HttpException.NotSendable("the client is closed", null));
        }
        return connections
                .acquire()
                .timeout(settings.openTimeout())
                .onErrorMap(
                        TimeoutException.class,
                        late -> new HttpException.ConnectFailed(
                                "no connection to " + origin + " within " + settings.openTimeout(), late))
                .flatMap(use)
                .doOnDiscard(ClientConnection.class, ClientConnection::release);
    }

    private ClientConnections connectionsTo(
            Map<HttpRequest.Origin, ClientConnections> pools, ClientSettings chosen, HttpRequest.Origin origin) {
        return pools.computeIfAbsent(
                origin,
                wanted -> new ClientConnections(
                        changed -> open(chosen, wanted, changed),
                        settings.connectionsPerOrigin(),
                        settings.maxPending(),
                        settings.maxIdle()));
    }

    private Mono<ClientConnection> open(ClientSettings settings, HttpRequest.Origin origin, Runnable changed) {
        return Mono.defer(() -> {
                    ClientStack stack = new ClientStack(settings, origin);
                    return settings.connector()
                            .connect(address(origin), stack::engine)
                            .onErrorMap(error -> new HttpException.ConnectFailed(
                                    "no connection to " + origin + ": " + error.getMessage(), error))
                            .flatMap(link -> {
                                ClientConnection connection = new ClientConnection(link, stack, changed);
                                return connection.open().doOnCancel(link::abort).doOnError(error -> link.abort());
                            });
                })
                .timeout(settings.openTimeout())
                .onErrorMap(
                        TimeoutException.class,
                        late -> new HttpException.ConnectFailed(
                                "no connection to " + origin + " within " + settings.openTimeout(), late));
    }

    private SocketAddress address(HttpRequest.Origin origin) {
        SocketAddress fixed = settings.address();
        if (fixed != null) {
            return fixed;
        }
        Proxy proxy = settings.proxy();
        return proxy == null
                ? InetSocketAddress.createUnresolved(origin.connectHost(), origin.port())
                : proxy.address();
    }

    /** Sends nothing any more; exchanges that have begun complete. Completes when all connections are closed. */
    public Mono<Void> close() {
        return Mono.defer(() -> {
            closed = true;
            sweeping.dispose();
            return Mono.when(pools().map(ClientConnections::close).toList());
        });
    }

    private Stream<ClientConnections> pools() {
        return Stream.concat(origins.values().stream(), tunnels.values().stream());
    }

    /** It may be sent again, and nobody notices. */
    private static final class Again extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final HttpException reason;

        Again(HttpException reason) {
            super(null, reason, false, false);
            this.reason = reason;
        }
    }
}
