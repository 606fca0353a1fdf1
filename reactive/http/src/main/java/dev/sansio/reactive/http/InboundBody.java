package dev.sansio.reactive.http;

import dev.sansio.http.HttpEvent.DataReceived;
import dev.sansio.http.HttpFields;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * What the peer sends in one exchange, for one subscriber. Whatever arrives before it is wanted is held here, and that is at most
 * the window of the exchange: credit is given back for a piece only when the subscriber has taken it.
 */
final class InboundBody {

    /** Of a message without content. */
    static final InboundBody NONE = new InboundBody(credit -> {}, () -> {});

    static {
        NONE.end(HttpFields.EMPTY);
    }

    private final Sinks.Many<DataReceived> pieces = Sinks.many().unicast().onBackpressureBuffer();
    private final Sinks.One<HttpFields> trailers = Sinks.one();
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final IntConsumer consumed;
    private final Runnable unwanted;

    /**
     * A body.
     *
     * @param consumed gives credit back
     * @param unwanted runs once if nobody wants what is still to come
     */
    InboundBody(IntConsumer consumed, Runnable unwanted) {
        this.consumed = consumed;
        this.unwanted = unwanted;
    }

    /** The pieces. A second subscriber is an error. */
    Flux<ByteBuffer> flux() {
        if (this == NONE) {
            return Flux.empty();
        }
        return pieces.asFlux()
                .doOnSubscribe(subscription -> claimed.set(true))
                .map(this::taken)
                .doOnCancel(this::forget);
    }

    /** The fields after the body; empty if it ends without. */
    Mono<HttpFields> trailers() {
        return trailers.asMono();
    }

    /** Whether anybody has begun to read, or declined to. */
    boolean claimed() {
        return claimed.get();
    }

    private ByteBuffer taken(DataReceived piece) {
        credit(piece.credit());
        return piece.data();
    }

    private void credit(int bytes) {
        if (bytes > 0) {
            held.addAndGet(-bytes);
            consumed.accept(bytes);
        }
    }

    /** Nobody wants what is left. */
    void forget() {
        claimed.set(true);
        if (over.compareAndSet(false, true)) {
            pieces.tryEmitComplete();
            trailers.tryEmitEmpty();
            credit(held.get());
            unwanted.run();
        }
    }

    void next(DataReceived piece) {
        if (over.get()) {
            consumed.accept(piece.credit());
            return;
        }
        held.addAndGet(piece.credit());
        if (piece.data().hasRemaining() && pieces.tryEmitNext(piece).isFailure()) {
            credit(piece.credit());
        }
        if (piece.end()) {
            end(HttpFields.EMPTY);
        }
    }

    /** It is complete. */
    void end(HttpFields after) {
        if (over.compareAndSet(false, true)) {
            if (after.isEmpty()) {
                trailers.tryEmitEmpty();
            } else {
                trailers.tryEmitValue(after);
            }
            pieces.tryEmitComplete();
        }
    }

    /** It will never be complete. */
    void fail(@Nullable Throwable error) {
        if (error != null && over.compareAndSet(false, true)) {
            pieces.tryEmitError(error);
            trailers.tryEmitError(error);
        }
    }
}
