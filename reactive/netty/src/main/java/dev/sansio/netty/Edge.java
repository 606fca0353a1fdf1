package dev.sansio.netty;

import dev.sansio.core.StreamEngine;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.Session;
import dev.sansio.reactor.SessionOptions;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.ReferenceCountUtil;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Sinks;
import reactor.netty.Connection;

/**
 * Where a session meets a channel. Everything here happens on the channel's event loop.
 *
 * <p>A session's demand becomes reads, one for each unit that was requested; what is read is copied into an array of the
 * garbage collector's, because Netty reuses its memory as soon as the call returns.
 */
final class Edge extends ChannelDuplexHandler {

    private final Session<ByteBuffer, ByteBuffer, ?, ?> session;
    private final LinkOptions options;
    private final EdgeInput input;
    private final EdgeOutput output;
    private final Channel channel;
    private final Sinks.Empty<Void> peerFinished = Sinks.empty();
    private boolean inputOver;
    private boolean outputOver;
    private @Nullable Future<?> lingering;

    private Edge(Session<ByteBuffer, ByteBuffer, ?, ?> session, Channel channel, LinkOptions options) {
        this.session = session;
        this.options = options;
        this.channel = channel;
        this.input = new EdgeInput(channel, this::linger);
        this.output = new EdgeOutput(
                channel, this::outputFinished, this::outputFailed, () -> !channel.isOpen() && input.asleep());
    }

    /** Runs an engine on a connection of which nothing was read yet. Closes the connection if there is no engine. */
    static <C, E> Link<C, E> attach(
            Connection connection, Supplier<? extends StreamEngine<C, E>> engines, LinkOptions options) {
        try {
            return attach(connection, engines.get(), options);
        } catch (RuntimeException noEngine) {
            connection.dispose();
            throw noEngine;
        }
    }

    private static <C, E> Link<C, E> attach(Connection connection, StreamEngine<C, E> engine, LinkOptions options) {
        Channel channel = connection.channel();
        EventLoop loop = channel.eventLoop();
        SessionOptions sessionOptions = options.session()
                .apply(SessionOptions.defaults())
                .confinedTo(loop, loop::inEventLoop)
                .opening(options.negotiation());
        Session<ByteBuffer, ByteBuffer, C, E> session = Sansio.session(engine, sessionOptions);
        Edge edge = new Edge(session, channel, options);
        channel.config().setAutoRead(false);
        if (!options.idleTimeout().isZero()) {
            // Progress within a long write counts as a byte.
            connection.addHandlerLast(
                    "sansio.idle",
                    new IdleStateHandler(true, 0, 0, options.idleTimeout().toNanos(), TimeUnit.NANOSECONDS));
        }
        connection.addHandlerLast("sansio.edge", edge);
        if (loop.inEventLoop()) {
            edge.start();
        } else {
            loop.execute(edge::start);
        }
        return new Link<>(session, connection, edge.peerFinished.asMono());
    }

    private void start() {
        session.outbound().subscribe(output);
        input.subscribe(session.inbound());
        if (!input.open()) {
            broken(new ClosedChannelException());
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (!(message instanceof ByteBuf bytes)) {
            ctx.fireChannelRead(message);
            return;
        }
        try {
            byte[] copy = new byte[bytes.readableBytes()];
            bytes.readBytes(copy);
            input.read(ByteBuffer.wrap(copy));
        } finally {
            ReferenceCountUtil.release(bytes);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        input.readComplete();
        ctx.fireChannelReadComplete();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            inputOver = true;
            input.end(null);
            peerFinished.tryEmitEmpty();
            closeWhenOver();
        } else if (event instanceof IdleStateEvent) {
            idle();
        } else {
            ctx.fireUserEventTriggered(event);
        }
    }

    /** Silence is the peer's fault only while we wait for it: to say something, or to take what we say. */
    private void idle() {
        if (input.reading() || output.blocked()) {
            broken(new TimeoutException("no byte in either direction for " + options.idleTimeout()));
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        output.writabilityChanged();
        ctx.fireChannelWritabilityChanged();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        broken(cause);
    }

    /**
     * Closed. That the peer has finished would have been told before, so an end of input is not what this is: either both
     * directions are over, or the connection was aborted.
     */
    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        if (lingering != null) {
            lingering.cancel(false);
        }
        input.end(new ClosedChannelException());
        input.afterwards(output::closed);
        peerFinished.tryEmitEmpty();
        ctx.fireChannelInactive();
    }

    /** The connection is of no use any more, but what was read before is. */
    private void broken(Throwable cause) {
        input.end(cause);
        close();
    }

    /**
     * The peer does not listen. It may have said why before it left, and that is still to be read: SMTP's 421 in the middle
     * of a body, say.
     */
    private void outputFailed(Throwable cause) {
        if (inputOver || !input.open()) {
            broken(cause);
        } else if (lingering == null) {
            lingering = channel.eventLoop()
                    .schedule(() -> broken(cause), options.lingerTimeout().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** The session has nothing more to send, and all that it had is written: our direction ends, the peer's may go on. */
    private void outputFinished(@Nullable Throwable failure) {
        outputOver = true;
        if (failure != null || !(channel instanceof DuplexChannel duplex)) {
            close();
            return;
        }
        finish(duplex);
        closeWhenOver();
        linger();
    }

    /**
     * The session is over at both ends, but not the peer: reads and forgets until it has finished too, for a while, because
     * what we sent last must not be lost to a reset.
     */
    private void linger() {
        if (outputOver && !inputOver && lingering == null && input.cancelled() && input.open()) {
            input.discardRest();
            lingering = channel.eventLoop()
                    .schedule((Runnable) this::close, options.lingerTimeout().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void closeWhenOver() {
        if (inputOver && outputOver) {
            close();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // channelInactive tells
    private void close() {
        channel.close();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a peer that cannot be told so is gone, which is told otherwise
    private static void finish(DuplexChannel channel) {
        channel.shutdownOutput();
    }
}
