package dev.sansio.reactive.matrix;

import dev.sansio.core.Secret;
import dev.sansio.matrix.homeserver.HomeserverEngine;
import dev.sansio.matrix.homeserver.HomeserverEvent;
import dev.sansio.matrix.homeserver.HomeserverOptions;
import dev.sansio.matrix.homeserver.HomeserverState;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerBuilder;
import dev.sansio.reactor.Sansio;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Describes a {@link MatrixHomeserver}. */
public final class MatrixHomeserverBuilder {

    private final Map<String, Secret> users = new LinkedHashMap<>();
    private String name = "localhost";
    private UnaryOperator<HomeserverOptions> options = UnaryOperator.identity();
    private UnaryOperator<HttpServerBuilder> http = UnaryOperator.identity();
    private InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private Consumer<HomeserverEvent> events = event -> {};
    private @Nullable HomeserverState state;

    MatrixHomeserverBuilder() {}

    /** What stands behind the colon of its users; {@code localhost} by default. */
    public MatrixHomeserverBuilder name(String serverName) {
        this.name = serverName;
        return this;
    }

    /** A user, with a password. Whoever registers becomes another. */
    public MatrixHomeserverBuilder user(String localpart, Secret password) {
        users.put(localpart, password);
        return this;
    }

    /** Changes how the homeserver is set up: lives of tokens, limits. */
    public MatrixHomeserverBuilder options(UnaryOperator<HomeserverOptions> change) {
        this.options = change;
        return this;
    }

    /** What it knows already, such as that of one that was ended; nothing by default. */
    public MatrixHomeserverBuilder state(HomeserverState state) {
        this.state = state;
        return this;
    }

    /** Where it listens; a free port of the loopback address by default. */
    public MatrixHomeserverBuilder address(InetSocketAddress address) {
        this.address = address;
        return this;
    }

    /** Changes how HTTP is spoken: versions, TLS, limits. */
    public MatrixHomeserverBuilder http(UnaryOperator<HttpServerBuilder> change) {
        this.http = change;
        return this;
    }

    /** Told what has happened, for the record; must not block. */
    public MatrixHomeserverBuilder events(Consumer<HomeserverEvent> events) {
        this.events = events;
        return this;
    }

    /** Starts it, at each subscription another one. */
    public Mono<MatrixHomeserver> start() {
        return Mono.defer(() -> {
            HomeserverOptions chosen = options.apply(HomeserverOptions.of(name));
            HomeserverState known = state == null ? new HomeserverState(chosen, Sansio.surroundings()) : state;
            users.forEach(known::addUser);
            return http.apply(HttpServer.builder())
                    .build()
                    .carry(address, () -> new Turns(new HomeserverEngine(known), known), ask -> Mono.empty(), events)
                    .map(server -> new MatrixHomeserver(chosen, server));
        });
    }
}
