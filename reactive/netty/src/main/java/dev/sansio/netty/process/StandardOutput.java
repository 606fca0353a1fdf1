package dev.sansio.netty.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;

/** What a process says, one read for each unit that is requested; for one subscriber. */
final class StandardOutput extends Flux<ByteBuffer> implements Subscription {

    private final InputStream stream;
    private final Supplier<@Nullable IOException> brokenInput;
    private final Runnable onOver;
    private final byte[] buffer = new byte[16 * 1024];
    private final Turns turns = new Turns(this::read);
    private final AtomicLong requested = new AtomicLong();
    private @Nullable CoreSubscriber<? super ByteBuffer> actual;
    private volatile boolean cancelled;
    private volatile boolean ended;

    /**
     * Reads a stream.
     *
     * @param brokenInput why the process takes no more input although there was some: then its end is a loss
     * @param onOver told when the stream has ended, or when nobody wants it any more
     */
    StandardOutput(InputStream stream, Supplier<@Nullable IOException> brokenInput, Runnable onOver) {
        this.stream = stream;
        this.brokenInput = brokenInput;
        this.onOver = onOver;
    }

    boolean cancelled() {
        return cancelled;
    }

    boolean over() {
        return cancelled || ended;
    }

    @Override
    public void subscribe(CoreSubscriber<? super ByteBuffer> subscriber) {
        actual = subscriber;
        subscriber.onSubscribe(this);
    }

    @Override
    public void request(long n) {
        if (Operators.validate(n)) {
            requested.getAndAccumulate(n, Operators::addCap);
            turns.run();
        }
    }

    /** The rest is read and forgotten, because a process that waits for a reader does not end. */
    @Override
    public void cancel() {
        cancelled = true;
        turns.run();
        onOver.run();
    }

    private void read() {
        while (!ended && (cancelled || requested.get() > 0)) {
            try {
                int length = stream.read(buffer);
                if (length < 0) {
                    end(brokenInput.get());
                } else {
                    give(length);
                }
            } catch (IOException broken) {
                end(broken);
            }
        }
    }

    private void give(int length) {
        CoreSubscriber<? super ByteBuffer> subscriber = actual;
        if (!cancelled && subscriber != null) {
            requested.getAndUpdate(n -> n == Long.MAX_VALUE ? n : n - 1);
            subscriber.onNext(ByteBuffer.wrap(Arrays.copyOf(buffer, length)));
        }
    }

    private void end(@Nullable IOException failure) {
        CoreSubscriber<? super ByteBuffer> subscriber = actual;
        if (!cancelled && subscriber != null) {
            if (failure == null) {
                subscriber.onComplete();
            } else {
                subscriber.onError(failure);
            }
        }
        ended = true; // once the session knows: whoever acts on it must not be faster
        onOver.run();
    }
}
