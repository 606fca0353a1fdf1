package dev.sansio.reactive.http;

import java.net.SocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
