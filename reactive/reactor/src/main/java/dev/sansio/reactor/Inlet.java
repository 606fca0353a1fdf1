package dev.sansio.reactor;

import java.util.Objects;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.publisher.Operators;
import reactor.util.concurrent.Queues;
import reactor.util.context.Context;

/** The way into a session: what the carrier brings, queued for the loop, never more than was requested. */
final class Inlet<I> implements CoreSubscriber<I> {

    /** How many datagrams may wait; what comes beyond is lost, as datagrams may be. */
    static final int DATAGRAMS = 256;

    private final Queue<I> queue;
    private final boolean lossy;
    private final int capacity;
    private final Runnable drain;
    private final Supplier<Context> context;
    private volatile @Nullable Subscription upstream;
    private volatile boolean done;
    private volatile boolean cancelled;
    private @Nullable Throwable error;

    // Touched in the loop only.
    private int outstanding;
    private boolean unbounded;
    private boolean endTaken;

    Inlet(boolean lossy, int capacity, Runnable drain, Supplier<Context> context) {
        this.queue = Queues.<I>get(capacity).get();
        this.lossy = lossy;
        this.capacity = capacity;
        this.drain = drain;
        this.context = context;
    }

    // --- the carrier's side ---

    @Override
    public Context currentContext() {
        return context.get();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        if (Operators.validate(upstream, subscription)) {
            upstream = subscription;
            if (cancelled) {
                subscription.cancel();
            }
            drain.run();
        }
    }

    @Override
    public void onNext(I unit) {
        Objects.requireNonNull(unit, "a unit may not be null");
        if (done) {
            Operators.onNextDropped(unit, context.get());
            return;
        }
        if (cancelled) {
            Operators.onDiscard(unit, context.get());
        } else if (!queue.offer(unit)) {
            overflow(unit);
        }
        drain.run();
    }

    /** A datagram may be lost; a stream with a hole in it is broken. */
    private void overflow(I unit) {
        Operators.onDiscard(unit, context.get());
        Subscription subscription = upstream;
        if (!lossy && subscription != null) {
            subscription.cancel();
            error = Exceptions.failWithOverflow("the carrier brought more than was requested");
            done = true;
        }
    }

    @Override
    public void onError(Throwable cause) {
        Objects.requireNonNull(cause, "a cause may not be null");
        if (done) {
            Operators.onErrorDropped(cause, context.get());
            return;
        }
        error = cause;
        done = true;
        drain.run();
    }

    @Override
    public void onComplete() {
        done = true;
        drain.run();
    }

    // --- the loop's side ---

    boolean subscribed() {
        return upstream != null;
    }

    @Nullable
    I poll() {
        I unit = queue.poll();
        if (unit != null) {
            outstanding--;
        }
        return unit;
    }

    /** True once: when the carrier has ended and all that came before was taken. */
    boolean takeEnd() {
        if (endTaken || !done || cancelled || !queue.isEmpty()) {
            return false;
        }
        endTaken = true;
        return true;
    }

    @Nullable
    Throwable error() {
        return error;
    }

    /** Requests units, unless some are still under way. */
    void fetch(int units) {
        Subscription subscription = upstream;
        if (outstanding <= 0 && !done && !cancelled && subscription != null) {
            outstanding = Math.min(units, capacity);
            subscription.request(outstanding);
        }
    }

    /** Requests whatever comes. */
    void fetchAll() {
        Subscription subscription = upstream;
        if (!unbounded && !cancelled && subscription != null) {
            unbounded = true;
            subscription.request(Long.MAX_VALUE);
        }
    }

    void cancel() {
        if (!cancelled) {
            cancelled = true;
            Subscription subscription = upstream;
            if (subscription != null && !done) {
                subscription.cancel();
            }
        }
    }
}
