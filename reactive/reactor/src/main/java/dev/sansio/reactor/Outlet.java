package dev.sansio.reactor;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.Fuseable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * One way out of a session: a Flux for one subscriber, emitted to from the session's loop only.
 *
 * <p>What was requested and what was emitted are two counters that only grow, so that no subtraction can race with a request.
 */
final class Outlet<T> extends Flux<T> implements Subscription {

    @SuppressWarnings("rawtypes")
    private static final AtomicLongFieldUpdater<Outlet> REQUESTED =
            AtomicLongFieldUpdater.newUpdater(Outlet.class, "requested");

    @SuppressWarnings("rawtypes")
    private static final AtomicIntegerFieldUpdater<Outlet> SUBSCRIBED =
            AtomicIntegerFieldUpdater.newUpdater(Outlet.class, "subscribed");

    private final Runnable drain;
    private volatile long requested;

    @SuppressWarnings("UnusedVariable") // by SUBSCRIBED
    private volatile int subscribed;

    private volatile boolean cancelled;
    private volatile @Nullable CoreSubscriber<? super T> actual;
    private volatile Context context = Context.empty();
    /** The subscriber, if it can refuse: asked once, because asking an object for an interface costs more than an event. */
    private Fuseable.@Nullable ConditionalSubscriber<? super T> conditional;

    // Touched in the loop only.
    private long emitted;
    private boolean ended;
    private boolean told;
    private @Nullable Throwable error;

    Outlet(Runnable drain) {
        this.drain = drain;
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> subscriber) {
        if (!SUBSCRIBED.compareAndSet(this, 0, 1)) {
            Operators.error(subscriber, new IllegalStateException("a session's stream has one subscriber"));
            return;
        }
        context = subscriber.currentContext();
        subscriber.onSubscribe(this);
        conditional = conditional(subscriber);
        actual = subscriber;
        drain.run();
    }

    @Override
    public void request(long n) {
        if (Operators.validate(n)) {
            Operators.addCap(REQUESTED, this, n);
            drain.run();
        }
    }

    @Override
    public void cancel() {
        if (!cancelled) {
            cancelled = true;
            drain.run();
        }
    }

    Context context() {
        return context;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Whether it has ended, by either side. */
    boolean ended() {
        return ended;
    }

    boolean demanded() {
        return requested > emitted && actual != null && !ended && !cancelled;
    }

    /** Emits; only when {@link #demanded()}. */
    void emit(T value) {
        CoreSubscriber<? super T> subscriber = actual;
        if (subscriber != null) {
            emit(value, subscriber, conditional);
        }
    }

    /** Emits what the source makes, until it makes null or no more is wanted; whether it has made null. */
    boolean emitAll(Supplier<? extends @Nullable T> source) {
        CoreSubscriber<? super T> subscriber = actual;
        Fuseable.ConditionalSubscriber<? super T> refuser = conditional;
        while (subscriber != null && demanded()) {
            // Demand only grows: what was read holds until it is used up.
            for (long wanted = requested; emitted < wanted && !cancelled; ) {
                T value = source.get();
                if (value == null) {
                    return true;
                }
                emit(value, subscriber, refuser);
            }
        }
        return false;
    }

    private void emit(
            T value,
            CoreSubscriber<? super T> subscriber,
            Fuseable.@Nullable ConditionalSubscriber<? super T> refuser) {
        if (refuser == null) {
            emitted++;
            subscriber.onNext(value);
        } else if (refuser.tryOnNext(value)) {
            emitted++;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Fuseable.@Nullable ConditionalSubscriber<? super T> conditional(
            CoreSubscriber<? super T> subscriber) {
        return subscriber instanceof Fuseable.ConditionalSubscriber
                ? (Fuseable.ConditionalSubscriber<? super T>) subscriber
                : null;
    }

    /** Ends it: with an error, or completes if that is null. Told as soon as there is a subscriber. */
    void end(@Nullable Throwable cause) {
        if (!ended) {
            ended = true;
            error = cause;
        }
        tell();
    }

    /** Tells a late subscriber of the end, and forgets the subscriber. */
    void tell() {
        CoreSubscriber<? super T> subscriber = actual;
        if (ended && !told && subscriber != null) {
            told = true;
            actual = null;
            conditional = null;
            if (cancelled) {
                return;
            }
            try {
                if (error == null) {
                    subscriber.onComplete();
                } else {
                    subscriber.onError(error);
                }
            } catch (Throwable thrown) {
                Exceptions.throwIfJvmFatal(thrown);
                Operators.onErrorDropped(thrown, context);
            }
        }
    }
}
