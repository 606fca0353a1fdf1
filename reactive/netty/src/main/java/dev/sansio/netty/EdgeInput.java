package dev.sansio.netty;

import io.netty.channel.Channel;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;

/**
 * What a channel receives, read only as it is requested.
 *
 * <p>A channel may read once unasked when its peer has finished, to find the end. What it finds waits here until it is
 * requested, and the end after it.
 */
final class EdgeInput extends Flux<ByteBuffer> implements Subscription {

    private final Channel channel;
    private final Runnable onCancel;
    private final AtomicLong requested = new AtomicLong();
    private volatile boolean cancelled;

    // Touched on the event loop only.
    private final ArrayDeque<ByteBuffer> waiting = new ArrayDeque<>(2);
    private @Nullable CoreSubscriber<? super ByteBuffer> actual;
    private boolean reading;
    private boolean discarding;
    private boolean over;
    private @Nullable Throwable failure;
    private boolean told;
    private Runnable afterwards = () -> {};

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

    /** Whether the session wants no more input for now. */
    boolean asleep() {
        return requested.get() == 0;
    }

    /** Whether it is the peer's turn to say something. */
    boolean reading() {
        return reading;
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
            onLoop(this::proceed);
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

    /** Gives what waits, as far as it is requested, then the end if that has come, and otherwise reads. */
    private void proceed() {
        CoreSubscriber<? super ByteBuffer> subscriber = actual;
        while (!cancelled && subscriber != null && !waiting.isEmpty() && requested.get() > 0) {
            requested.getAndUpdate(n -> n == Long.MAX_VALUE ? n : n - 1);
            subscriber.onNext(waiting.remove());
        }
        if (over && (waiting.isEmpty() || cancelled) && !told && subscriber != null) {
            told = true;
            tellEnd(subscriber);
            afterwards.run();
        }
        if (!reading && !over && (discarding || requested.get() > 0)) {
            reading = true;
            channel.read();
        }
    }

    private void tellEnd(CoreSubscriber<? super ByteBuffer> subscriber) {
        if (cancelled) {
            return;
        }
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
    }

    void read(ByteBuffer bytes) {
        if (!cancelled && !over && !discarding && bytes.hasRemaining()) {
            waiting.add(bytes);
            proceed();
        }
    }

    void readComplete() {
        reading = false;
        proceed();
    }

    /** The peer has finished, or with a cause is lost; told when what waits was taken. */
    void end(@Nullable Throwable cause) {
        if (!over) {
            over = true;
            failure = cause;
            reading = false;
            proceed();
        }
    }

    /** Runs something once the session knows of the end. */
    void afterwards(Runnable action) {
        if (told) {
            action.run();
        } else {
            afterwards = action;
        }
    }

    /** Reads and forgets until the peer has finished: what we sent must not be answered by a reset. */
    void discardRest() {
        waiting.clear();
        discarding = true;
        proceed();
    }
}
