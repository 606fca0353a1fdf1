package dev.sansio.reactive.smtp;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The body of a mail that is being received, for one subscriber. One piece at most is held for it; the next is fetched when
 * that was taken. Once nobody wants the body, it is read and forgotten.
 */
final class ReceivedBody {

    private final Sinks.Many<ByteBuffer> pieces = Sinks.many().unicast().onBackpressureBuffer();
    private final AtomicInteger held = new AtomicInteger();
    private final Runnable fetch;
    private volatile boolean unwanted;

    /** A body; {@code fetch} runs whenever there may be room for a piece. */
    ReceivedBody(Runnable fetch) {
        this.fetch = fetch;
    }

    Flux<ByteBuffer> flux() {
        return pieces.asFlux()
                .doOnNext(piece -> {
                    held.decrementAndGet();
                    fetch.run();
                })
                .doOnCancel(this::forget);
    }

    /** Nobody wants what is left. */
    void forget() {
        unwanted = true;
        fetch.run();
    }

    /** Whether the next piece may be fetched. */
    boolean hasRoom() {
        return unwanted || held.get() == 0;
    }

    void next(ByteBuffer piece) {
        if (!unwanted) {
            held.incrementAndGet();
            if (pieces.tryEmitNext(piece).isFailure()) {
                forget();
            }
        }
    }

    /** The body is complete, or with an error will never be. */
    void end(@Nullable Throwable error) {
        if (error == null) {
            pieces.tryEmitComplete();
        } else {
            pieces.tryEmitError(error);
        }
    }
}
