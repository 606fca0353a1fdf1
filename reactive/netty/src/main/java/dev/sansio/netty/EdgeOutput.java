package dev.sansio.netty;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
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
    private final BiConsumer<Channel, @Nullable Throwable> finished;
    private Subscription session = Operators.emptySubscription();

    // Touched on the event loop only.
    private boolean flushing;
    private boolean waiting;
    private boolean closed;

    EdgeOutput(Channel channel, BiConsumer<Channel, @Nullable Throwable> finished) {
        this.channel = channel;
        this.finished = finished;
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
        channel.write(Unpooled.wrappedBuffer(bytes)).addListener(written -> {
            if (!written.isSuccess()) {
                closed();
            }
        });
        if (!flushing) {
            flushing = true;
            channel.eventLoop().execute(this::flush);
        }
        if (channel.isWritable()) {
            session.request(1);
        } else {
            waiting = true;
        }
    }

    private void flush() {
        flushing = false;
        channel.flush();
    }

    void writabilityChanged() {
        if (waiting && channel.isWritable()) {
            waiting = false;
            session.request(1);
        }
    }

    /** The channel takes nothing any more. */
    void closed() {
        if (!closed) {
            closed = true;
            session.cancel();
        }
    }

    @Override
    public void onComplete() {
        channel.eventLoop()
                .execute(() -> channel.writeAndFlush(Unpooled.EMPTY_BUFFER)
                        .addListener(written -> finished.accept(channel, written.cause())));
    }

    @Override
    public void onError(Throwable error) {
        channel.eventLoop().execute(() -> finished.accept(channel, error));
    }
}
