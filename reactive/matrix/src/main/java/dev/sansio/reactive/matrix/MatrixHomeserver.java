package dev.sansio.reactive.matrix;

import dev.sansio.matrix.homeserver.HomeserverOptions;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/**
 * A homeserver to embed, for tests and examples: it keeps all it knows in memory, and talks to no other. It listens in clear text unless it
 * is given TLS, so bind it to a loopback address.
 */
public final class MatrixHomeserver {

    private final HomeserverOptions options;
    private final DisposableServer server;

    MatrixHomeserver(HomeserverOptions options, DisposableServer server) {
        this.options = options;
        this.server = server;
    }

    /** Describes a homeserver. */
    public static MatrixHomeserverBuilder builder() {
        return new MatrixHomeserverBuilder();
    }

    /** Where it is: {@code http://127.0.0.1:} and a port. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** What stands behind the colon of its users. */
    public String name() {
        return options.serverName();
    }

    /** The whole identifier of one of its users. */
    public String userId(String localpart) {
        return "@" + localpart + ":" + name();
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Ends it, and closes its connections. */
    public Mono<Void> close() {
        return Mono.defer(() -> {
            server.dispose();
            return server.onDispose();
        });
    }

    /** Ends it, and waits for that for at most ten seconds; never on an event loop. */
    public void disposeNow() {
        server.disposeNow(Duration.ofSeconds(10));
    }
}
