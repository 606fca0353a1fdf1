package dev.sansio.netty;

import dev.sansio.reactor.Session;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/**
 * An engine on a connection.
 *
 * @param <C> the engine's commands
 * @param <E> the engine's events
 */
public final class Link<C, E> {

    private final Session<ByteBuffer, ByteBuffer, C, E> session;
    private final Connection connection;
    private final Mono<Void> peerFinished;

    Link(Session<ByteBuffer, ByteBuffer, C, E> session, Connection connection, Mono<Void> peerFinished) {
        this.session = session;
        this.connection = connection;
        this.peerFinished = peerFinished;
    }

    /** The events; see {@link Session#events()}. */
    public Flux<E> events() {
        return session.events();
    }

    /** Gives a command; see {@link Session#send}. */
    public Mono<Void> send(C command) {
        return session.send(command);
    }

    /** Gives commands as there is room for what they write; see {@link Session#sendAll}. */
    public Mono<Void> sendAll(Publisher<? extends C> commands) {
        return session.sendAll(commands);
    }

    /** Completes when the connection is closed; it never errors, the reason is told by {@link #events()}. */
    public Mono<Void> closed() {
        return connection.onDispose();
    }

    /**
     * Completes when the peer has finished its direction or the connection is closed, even while nothing is read; for whoever
     * works for a peer that may have gone. Transports that do not tell the end of input unasked (NIO; Linux's epoll does) complete
     * it when it is read. Signals on the connection's event loop.
     */
    public Mono<Void> peerFinished() {
        return peerFinished;
    }

    /** Closes the connection at once, whatever is under way; send the protocol's own farewell first to be polite. */
    public void abort() {
        session.lost(new CancellationException("the connection was aborted"));
        connection.dispose();
    }

    /** The peer's address. */
    public @Nullable SocketAddress remoteAddress() {
        return connection.channel().remoteAddress();
    }

    /** The address on our side. */
    public @Nullable SocketAddress localAddress() {
        return connection.channel().localAddress();
    }
}
