package dev.sansio.netty;

import io.netty.channel.Channel;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;

/** What a channel receives, read only as it is requested. */
final class EdgeInput extends Flux<ByteBuffer> implements Subscription {

    private final Channel channel;
    private final Runnable onCancel;
    private final AtomicLong requested = new AtomicLong();
    private volatile boolean cancelled;

    // Touched on the event loop only.
    private @Nullable CoreSubscriber<? super ByteBuffer> actual;
    private boolean reading;
    private boolean completed;

    EdgeInput(Channel channel, Runnable onCancel) {
        this.channel = channel;
        this.onCancel = onCancel;
    }

    boolean cancelled() {
        return cancelled;
    }

    boolean open() {
        return channel.isOpen();
    }

    @Override
    public void subscribe(CoreSubscriber<? super ByteBuffer> subscriber) {
        actual = subscriber;
        subscriber.onSubscribe(this);
    }

    /** Called from wherever the session runs. */
    @Override
    public void request(long n) {
        if (Operators.validate(n)) {
            requested.getAndAccumulate(n, Operators::addCap);
            onLoop(this::readOn);
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        onLoop(onCancel);
    }

    private void onLoop(Runnable action) {
        if (channel.eventLoop().inEventLoop()) {
            action.run();
        } else {
            channel.eventLoop().execute(action);
        }
    }

    private void readOn() {
        if (!reading && !completed && requested.get() > 0) {
            reading = true;
            channel.read();
        }
    }

    void read(ByteBuffer bytes) {
        CoreSubscriber<? super ByteBuffer> subscriber = actual;
        if (cancelled || completed || subscriber == null || !bytes.hasRemaining()) {
            return;
        }
        requested.getAndUpdate(n -> n == Long.MAX_VALUE || n == 0 ? n : n - 1);
        subscriber.onNext(bytes);
    }

    void readComplete() {
        reading = false;
        readOn();
    }

    void complete() {
        CoreSubscriber<? super ByteBuffer> subscriber = actual;
        if (!completed && subscriber != null) {
            completed = true;
            subscriber.onComplete();
        }
    }

    /** Reads and forgets until the peer has finished: what we sent must not be answered by a reset. */
    void discardRest() {
        requested.set(Long.MAX_VALUE);
        readOn();
    }
}
