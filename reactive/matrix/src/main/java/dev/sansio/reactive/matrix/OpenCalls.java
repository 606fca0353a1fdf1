package dev.sansio.reactive.matrix;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.reactor.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The calls of one engine that have not ended, each with who waits for it. */
final class OpenCalls {

    /** Waits for what becomes of a call. */
    interface Waiter {
        /** Takes an event; whether it was the last one. */
        boolean on(MatrixEvent event);

        void failed(Throwable why);
    }

    private final Session<HttpEvent, HttpCommand, MatrixCommand, MatrixEvent> session;
    private final Map<Long, Waiter> waiting = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    OpenCalls(Session<HttpEvent, HttpCommand, MatrixCommand, MatrixEvent> session) {
        this.session = session;
    }

    /** A call with one answer. */
    <E extends MatrixEvent> Mono<E> call(LongFunction<MatrixCommand> command, Class<E> answer) {
        return Mono.create(sink -> {
            long call = open(command, new Waiter() {
                @Override
                public boolean on(MatrixEvent event) {
                    if (!answer.isInstance(event)) {
                        return false;
                    }
                    sink.success(answer.cast(event));
                    return true;
                }

                @Override
                public void failed(Throwable why) {
                    sink.error(why);
                }
            });
            sink.onCancel(() -> withdraw(call));
        });
    }

    long open(LongFunction<MatrixCommand> command, Waiter waiter) {
        long call = numbers.getAndIncrement();
        waiting.put(call, waiter);
        session.send(command.apply(call)).subscribe(done -> {}, rejection -> fail(call, rejection));
        return call;
    }

    void withdraw(long call) {
        if (waiting.remove(call) != null) {
            session.send(new MatrixCommand.Cancel(call)).subscribe(done -> {}, late -> {});
        }
    }

    Mono<Void> tell(MatrixCommand command) {
        return session.send(command);
    }

    void on(MatrixEvent event) {
        Long call = number(event);
        Waiter waiter = call == null ? null : waiting.get(call);
        if (call == null || waiter == null) {
            return;
        }
        if (event instanceof MatrixEvent.Failed failed) {
            fail(call, new MatrixException(failed.error()));
        } else if (waiter.on(event)) {
            waiting.remove(call);
        }
    }

    private static @Nullable Long number(MatrixEvent event) {
        if (event instanceof MatrixEvent.Performed performed) {
            return performed.call();
        } else if (event instanceof MatrixEvent.Failed failed) {
            return failed.call();
        } else if (event instanceof MatrixEvent.Sent sent) {
            return sent.call();
        } else if (event instanceof MatrixEvent.LoggedIn in) {
            return in.call();
        } else if (event instanceof MatrixEvent.Uploaded uploaded) {
            return uploaded.call();
        } else if (event instanceof MatrixEvent.DownloadBegan began) {
            return began.call();
        }
        return event instanceof MatrixEvent.DownloadData data ? (Long) data.call() : null;
    }

    private void fail(long call, Throwable why) {
        Waiter waiter = waiting.remove(call);
        if (waiter != null) {
            waiter.failed(why instanceof CommandRejectedException no ? new IllegalArgumentException(no) : why);
        }
    }

    void over(@Nullable Throwable why) {
        Throwable reason = why == null ? new CancellationException("the client is closed") : why;
        List.copyOf(waiting.keySet()).forEach(call -> fail(call, reason));
    }
}
