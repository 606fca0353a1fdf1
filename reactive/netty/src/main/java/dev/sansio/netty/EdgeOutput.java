package dev.sansio.netty;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Operators;

/**
 * What a session sends, written to a channel: gathered, and flushed once the turn of the event loop that made it is over.
 * More is requested only while the channel is writable.
 */
final class EdgeOutput implements CoreSubscriber<ByteBuffer> {

    private final Channel channel;
    private final Consumer<@Nullable Throwable> finished;
    private final Consumer<Throwable> failed;
    private final ChannelFutureListener written = this::written;
    private final BooleanSupplier hopeless;
    private Subscription session = Operators.emptySubscription();

    // Touched on the event loop only.
    private boolean flushing;
    private boolean waiting;
    /** The peer takes nothing any more. */
    private boolean deaf;

    private int unwritten;

    /**
     * What is sent on a channel.
     *
     * @param finished told when the session has nothing more to send and all is written, or with why that cannot be
     * @param failed told why a write has failed; from then on everything is discarded, because what the peer said last is
     *     still to be read, by a session that may want to say something first
     * @param hopeless whether what the peer said last will not be read: the session only writes, perhaps without end
     */
    EdgeOutput(
            Channel channel,
            Consumer<@Nullable Throwable> finished,
            Consumer<Throwable> failed,
            BooleanSupplier hopeless) {
        this.channel = channel;
        this.finished = finished;
        this.failed = failed;
        this.hopeless = hopeless;
    }

    /** Whether the peer has not taken all yet. */
    boolean blocked() {
        return unwritten > 0;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        session = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(ByteBuffer bytes) {
        if (channel.eventLoop().inEventLoop()) {
            write(bytes);
        } else {
            channel.eventLoop().execute(() -> write(bytes));
        }
    }

    private void write(ByteBuffer bytes) {
        if (deaf && hopeless.getAsBoolean()) {
            closed();
            return;
        }
        if (deaf) {
            channel.eventLoop().execute(() -> session.request(1)); // later, so that reading has its turn
            return;
        }
        unwritten++;
        channel.write(Unpooled.wrappedBuffer(bytes)).addListener(written);
        if (!flushing) {
            flushing = true;
            channel.eventLoop().execute(this::flush);
        }
        if (channel.isWritable() || deaf) {
            session.request(1);
        } else {
            waiting = true;
        }
    }

    private void written(ChannelFuture write) {
        unwritten--;
        Throwable cause = write.cause();
        if (cause != null && !deaf) {
            deaf = true;
            failed.accept(cause);
            writabilityChanged();
        }
    }

    private void flush() {
        flushing = false;
        channel.flush();
    }

    void writabilityChanged() {
        if (waiting && (channel.isWritable() || deaf)) {
            waiting = false;
            session.request(1);
        }
    }

    /** The channel takes nothing any more. */
    void closed() {
        session.cancel();
    }

    @Override
    public void onComplete() {
        channel.eventLoop()
                .execute(() -> channel.writeAndFlush(Unpooled.EMPTY_BUFFER)
                        .addListener(written -> finished.accept(written.cause())));
    }

    @Override
    public void onError(Throwable error) {
        channel.eventLoop().execute(() -> finished.accept(error));
    }
}
