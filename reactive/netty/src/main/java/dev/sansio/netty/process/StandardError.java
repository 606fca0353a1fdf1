package dev.sansio.netty.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;

/**
 * What a process complains of. It is read at once, whoever wants it or not; the newest is kept for a reader who comes late,
 * because the last words tell why a process has ended.
 */
final class StandardError extends Flux<ByteBuffer> implements Subscription {

    private final InputStream stream;
    private final int bound;
    /** Apart from the thread that reads: a reader who blocks must not block the process. */
    private final Turns turns = new Turns(this::give);

    private final AtomicLong requested = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicBoolean subscribed = new AtomicBoolean();
    private volatile @Nullable CoreSubscriber<? super ByteBuffer> actual;
    private volatile boolean cancelled;
    private volatile boolean ended;

    // Touched under the lock of the queue only.
    private final ArrayDeque<ByteBuffer> kept = new ArrayDeque<>();
    private int size;

    StandardError(InputStream stream, int bound) {
        this.stream = stream;
        this.bound = bound;
    }

    long dropped() {
        return dropped.get();
    }

    /** Reads to the end; blocks. */
    void read() {
        byte[] buffer = new byte[Math.min(bound, 8 * 1024)];
        try {
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                if (!cancelled) {
                    keep(ByteBuffer.wrap(Arrays.copyOf(buffer, length)));
                    turns.run();
                }
            }
        } catch (IOException broken) {
            // it says no more, which is all that there is to tell
        }
        ended = true;
        turns.run();
    }

    private void keep(ByteBuffer bytes) {
        synchronized (kept) {
            kept.add(bytes);
            size += bytes.remaining();
            while (size > bound) {
                int oldest = kept.remove().remaining();
                size -= oldest;
                dropped.addAndGet(oldest);
            }
        }
    }

    private @Nullable ByteBuffer take() {
        synchronized (kept) {
            ByteBuffer bytes = kept.poll();
            size -= bytes == null ? 0 : bytes.remaining();
            return bytes;
        }
    }

    private boolean nothingKept() {
        synchronized (kept) {
            return kept.isEmpty();
        }
    }

    @Override
    public void subscribe(CoreSubscriber<? super ByteBuffer> subscriber) {
        if (!subscribed.compareAndSet(false, true)) {
            Operators.error(subscriber, new IllegalStateException("standard error has one subscriber"));
            return;
        }
        subscriber.onSubscribe(this);
        actual = subscriber;
        turns.run();
    }

    @Override
    public void request(long n) {
        if (Operators.validate(n)) {
            requested.getAndAccumulate(n, Operators::addCap);
            turns.run();
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        turns.run();
    }

    private void give() {
        CoreSubscriber<? super ByteBuffer> subscriber = actual;
        boolean last = ended;
        while (subscriber != null && !cancelled && requested.get() > 0) {
            ByteBuffer bytes = take();
            if (bytes == null) {
                break;
            }
            requested.getAndUpdate(n -> n == Long.MAX_VALUE ? n : n - 1);
            subscriber.onNext(bytes);
        }
        if (cancelled) {
            synchronized (kept) {
                kept.clear();
                size = 0;
            }
        } else if (last && subscriber != null && nothingKept()) {
            actual = null;
            subscriber.onComplete();
        }
    }
}
