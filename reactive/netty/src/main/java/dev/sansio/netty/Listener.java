package dev.sansio.netty;

import dev.sansio.core.StreamEngine;
import io.netty.channel.ChannelOption;
import java.net.SocketAddress;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.tcp.TcpServer;

/** Accepts connections. Immutable: each method returns a changed copy. */
public final class Listener {

    private final TcpServer tcp;
    private final LinkOptions options;

    private Listener(TcpServer tcp, LinkOptions options) {
        this.tcp = tcp;
        this.options = options;
    }

    /** A listener with Reactor Netty's shared event loops. */
    public static Listener create() {
        return new Listener(TcpServer.create(), LinkOptions.defaults());
    }

    /** Other options. */
    public Listener options(LinkOptions options) {
        return new Listener(tcp, options);
    }

    /** Changes the options that there are. */
    public Listener options(UnaryOperator<LinkOptions> change) {
        return new Listener(tcp, change.apply(options));
    }

    /** Changes what Reactor Netty does: event loops, socket options, metrics. */
    public Listener tcp(UnaryOperator<TcpServer> change) {
        return new Listener(change.apply(tcp), options);
    }

    /**
     * Listens, once subscribed, until the server is disposed.
     *
     * @param local where to listen; port 0 for any free one, which the server then tells
     * @param engines makes an engine for each connection
     * @param handler serves a connection, which ends with its session; an error aborts it
     */
    public <C, E> Mono<DisposableServer> bind(
            SocketAddress local,
            Supplier<? extends StreamEngine<C, E>> engines,
            Function<Link<C, E>, ? extends Publisher<Void>> handler) {
        return bind(local, () -> new Service<C, E>() {
            @Override
            public StreamEngine<C, E> engine() {
                return engines.get();
            }

            @Override
            public Publisher<Void> serve(Link<C, E> link) {
                return handler.apply(link);
            }
        });
    }

    /**
     * Listens, once subscribed, until the server is disposed.
     *
     * @param local where to listen; port 0 for any free one, which the server then tells
     * @param services makes a service for each connection
     */
    public <C, E> Mono<DisposableServer> bind(SocketAddress local, Supplier<? extends Service<C, E>> services) {
        return bind(local, remote -> services.get());
    }

    /**
     * Listens, once subscribed, until the server is disposed.
     *
     * @param local where to listen; port 0 for any free one, which the server then tells
     * @param services makes a service for each connection from its remote address
     */
    public <C, E> Mono<DisposableServer> bind(
            SocketAddress local, Function<? super SocketAddress, ? extends Service<C, E>> services) {
        return tcp.bindAddress(() -> local)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childOption(ChannelOption.AUTO_CLOSE, false)
                .doOnConnection(connection -> {
                    SocketAddress remote = connection.channel().remoteAddress();
                    if (remote == null) { // it was accepted, and is gone already
                        connection.dispose();
                        return;
                    }
                    Service<C, E> service = services.apply(remote);
                    Link<C, E> link = Edge.attach(connection, service::engine, options);
                    Mono.defer(() -> Mono.from(service.serve(link))).subscribe(done -> {}, failed -> link.abort());
                })
                .bind()
                .map(server -> (DisposableServer) server);
    }
}
