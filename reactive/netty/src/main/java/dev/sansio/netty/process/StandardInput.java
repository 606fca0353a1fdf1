package dev.sansio.netty.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Operators;

/** What we say to a process: what waits is written together and flushed once. */
final class StandardInput implements CoreSubscriber<ByteBuffer> {

    /** How many units are taken from the session before the process has taken them. */
    private static final int AHEAD = 8;

    private final OutputStream stream;
    private final Runnable onOver;
    private final Turns turns = new Turns(this::write);
    private final Queue<ByteBuffer> waiting = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Subscription session;
    private volatile boolean finished;
    private volatile boolean closed;
    private volatile @Nullable IOException failure;

    StandardInput(OutputStream stream, Runnable onOver) {
        this.stream = stream;
        this.onOver = onOver;
    }

    /** Why the process has not taken what we said; null as long as it does. */
    @Nullable
    IOException failure() {
        return failure;
    }

    boolean over() {
        return closed;
    }

    /** The process is gone: so is what it was still to be told. */
    void cancel() {
        Subscription upstream = session;
        if (upstream != null && !finished) {
            finished = true;
            upstream.cancel();
            turns.run();
        }
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        if (Operators.validate(session, subscription)) {
            session = subscription;
            subscription.request(AHEAD);
        }
    }

    @Override
    public void onNext(ByteBuffer bytes) {
        waiting.add(bytes);
        turns.run();
    }

    @Override
    public void onError(Throwable failure) {
        onComplete();
    }

    @Override
    public void onComplete() {
        finished = true;
        turns.run();
    }

    private void write() {
        boolean last = finished;
        int units = 0;
        try {
            for (ByteBuffer bytes = waiting.poll(); bytes != null; bytes = waiting.poll()) {
                units++;
                if (failure == null) {
                    write(bytes);
                }
            }
            if (units > 0 && failure == null) {
                stream.flush();
            }
        } catch (IOException broken) {
            failure = broken;
        }
        Subscription upstream = session;
        if (last) {
            close();
        } else if (units > 0 && failure == null && upstream != null) {
            upstream.request(units);
        } else if (failure != null) {
            onOver.run();
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        if (bytes.hasArray()) {
            stream.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        } else {
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            stream.write(copy);
        }
    }

    private void close() {
        if (closed) {
            return;
        }
        try {
            stream.close();
        } catch (IOException broken) {
            if (failure == null) {
                failure = broken;
            }
        }
        closed = true;
        onOver.run();
    }
}
