package dev.sansio.benchmarks;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;

/** Adds up what it gets, without an object of its own for each. */
final class SumSubscriber<T> implements CoreSubscriber<T> {

    private final int batch;
    private final ToIntFunction<T> value;
    private @Nullable Subscription subscription;
    private int outstanding;
    private long total;
    private boolean completed;
    private @Nullable Throwable error;

    /** Requests so many at a time; 0 means all at once. */
    SumSubscriber(int batch, ToIntFunction<T> value) {
        this.batch = batch;
        this.value = value;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        outstanding = batch;
        given.request(batch == 0 ? Long.MAX_VALUE : batch);
    }

    @Override
    public void onNext(T event) {
        total += value.applyAsInt(event);
        if (batch != 0 && --outstanding == 0 && subscription != null) {
            outstanding = batch;
            subscription.request(batch);
        }
    }

    @Override
    public void onError(Throwable cause) {
        error = cause;
    }

    @Override
    public void onComplete() {
        completed = true;
    }

    /** The sum of a stream that has completed. */
    long total() {
        if (!completed) {
            throw new IllegalStateException("the stream has not completed", error);
        }
        return total;
    }
}
