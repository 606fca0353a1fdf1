package dev.sansio.reactive.http;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Layer;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.netty.Link;
import java.net.SocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/**
 * Answers requests over HTTP/1.1 and HTTP/2: a server for embedding and for tests. Each request goes to one handler, bodies are
 * streams in both directions.
 *
 * <pre>{@code
 * HttpServer.builder()
 *     .handler(request -> Mono.just(HttpServerResponse.text("hello")))
 *     .build()
 *     .bind(new InetSocketAddress("127.0.0.1", 0));
 * }</pre>
 */
public final class HttpServer {

    private final ServerSettings settings;

    HttpServer(ServerSettings settings) {
        this.settings = settings;
    }

    /** Describes a server. */
    public static HttpServerBuilder builder() {
        return new HttpServerBuilder();
    }

    /**
     * Listens, once subscribed, until the server is disposed. Connections that are open then take no more requests, complete
     * those that have begun, and are closed when that takes too long.
     *
     * @param local where; with port 0 at any free one, which the server then tells
     */
    public Mono<DisposableServer> bind(SocketAddress local) {
        return Mono.defer(() -> {
            Set<ServerConnection> connections = ConcurrentHashMap.newKeySet();
            return settings.listener()
                    .bind(local, () -> new ServerConnection(settings, connections))
                    .doOnNext(server -> server.onDispose(() -> shutDown(connections)));
        });
    }

    /**
     * Listens as {@link #bind(SocketAddress)} does, but has the requests answered by engines that HTTP carries, and not by the
     * handler. Connections that are open when the server is disposed are closed.
     *
     * @param layers makes an engine for each connection
     * @param answers to the questions of the engines; an error ends the connection
     * @param events is told what the engines tell, on the connection's event loop, and must not block
     */
    public <C, E> Mono<DisposableServer> carry(
            SocketAddress local,
            Supplier<? extends Layer<HttpCommand, HttpEvent, C, E>> layers,
            Function<Ask, Mono<? extends Answer>> answers,
            Consumer<? super E> events) {
        return carry(local, remote -> layers.get(), answers, events);
    }

    /** As the other, where the engine depends on the remote address of its connection. */
    public <C, E> Mono<DisposableServer> carry(
            SocketAddress local,
            Function<? super SocketAddress, ? extends Layer<HttpCommand, HttpEvent, C, E>> layers,
            Function<Ask, Mono<? extends Answer>> answers,
            Consumer<? super E> events) {
        return Mono.defer(() -> {
            Set<Link<C, E>> links = ConcurrentHashMap.newKeySet();
            return settings.listener()
                    .options(options -> options.session(
                            session -> options.session().apply(session).asks(answers)))
                    .bind(local, remote -> new CarriedService<>(settings, layers.apply(remote), events, links))
                    .doOnNext(server -> server.onDispose(() -> links.forEach(Link::abort)));
        });
    }

    private void shutDown(Set<ServerConnection> connections) {
        connections.forEach(ServerConnection::drain);
        Flux.fromIterable(connections)
                .flatMap(connection -> connection
                        .link()
                        .closed()
                        .timeout(settings.shutdownTimeout())
                        .doOnError(late -> connection.abort())
                        .onErrorComplete())
                .subscribe();
    }
}
