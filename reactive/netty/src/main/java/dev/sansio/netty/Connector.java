package dev.sansio.netty;

import dev.sansio.core.StreamEngine;
import io.netty.channel.ChannelOption;
import java.net.SocketAddress;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import reactor.netty.tcp.TcpClient;

/** Opens connections. Immutable: each method returns a changed copy. */
public final class Connector {

    private final TcpClient tcp;
    private final LinkOptions options;

    private Connector(TcpClient tcp, LinkOptions options) {
        this.tcp = tcp;
        this.options = options;
    }

    /** A connector whose connections are not shared with anybody. */
    public static Connector create() {
        return new Connector(TcpClient.newConnection(), LinkOptions.defaults());
    }

    /** Other options. */
    public Connector options(LinkOptions options) {
        return new Connector(tcp, options);
    }

    /** Changes what Reactor Netty does: event loops, resolver, proxy, socket options, metrics. */
    public Connector tcp(UnaryOperator<TcpClient> change) {
        return new Connector(change.apply(tcp), options);
    }

    /**
     * Opens a connection at each subscription, and runs a fresh engine on it.
     *
     * @param remote an {@link java.net.InetSocketAddress}, or a {@code DomainSocketAddress} of Netty's for a Unix socket
     */
    public <C, E> Mono<Link<C, E>> connect(SocketAddress remote, Supplier<? extends StreamEngine<C, E>> engines) {
        int timeout = (int) options.connectTimeout().toMillis();
        return tcp.remoteAddress(() -> remote)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, timeout)
                .option(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .option(ChannelOption.AUTO_CLOSE, false)
                .connect()
                .map(connection -> Edge.attach(connection, engines, options));
    }
}
