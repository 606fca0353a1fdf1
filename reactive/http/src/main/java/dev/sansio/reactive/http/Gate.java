package dev.sansio.reactive.http;

import dev.sansio.http.HttpCommand;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Operators;

/**
 * A body on its way out: the next piece is requested only while the peer grants credit to this exchange, so that a slow reader
 * holds one piece of ours, and nobody else's exchange.
 *
 * <p>Requests come from the session's loop, and so does {@link #open}.
 */
final class Gate implements Publisher<HttpCommand>, Subscription, CoreSubscriber<ByteBuffer> {

    private final long exchange;
    private final LongSupplier writable;
    private final Publisher<ByteBuffer> content;
    private Subscriber<? super HttpCommand> downstream = Operators.emptySubscriber();
    private Subscription upstream = Operators.emptySubscription();
    private boolean waiting;

    Gate(long exchange, Publisher<ByteBuffer> content, LongSupplier writable) {
        this.exchange = exchange;
        this.content = content;
        this.writable = writable;
    }

    @Override
    public void subscribe(Subscriber<? super HttpCommand> subscriber) {
        downstream = subscriber;
        content.subscribe(this);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        upstream = subscription;
        downstream.onSubscribe(this);
    }

    @Override
    public void request(long n) {
        if (writable.getAsLong() > 0) {
            upstream.request(n);
        } else {
            waiting = true; // n is 1: the next is requested when this one has been accepted
        }
    }

    /** The peer has granted credit. */
    void open() {
        if (waiting) {
            waiting = false;
            upstream.request(1);
        }
    }

    @Override
    public void cancel() {
        upstream.cancel();
    }

    @Override
    public void onNext(ByteBuffer piece) {
        downstream.onNext(new HttpCommand.SendData(exchange, piece, false));
    }

    @Override
    public void onError(Throwable error) {
        downstream.onError(error);
    }

    @Override
    public void onComplete() {
        downstream.onComplete();
    }
}
