package dev.sansio.reactor;

import dev.sansio.core.StreamEngine;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;

/** Bytes in, events out: a session that has nothing to send. A fresh engine for each subscription. */
final class DecodeFlux<E> extends FluxOperator<ByteBuffer, E> {

    private final Supplier<? extends StreamEngine<?, E>> engines;
    private final SessionOptions options;

    DecodeFlux(
            Flux<? extends ByteBuffer> source, Supplier<? extends StreamEngine<?, E>> engines, SessionOptions options) {
        super(source);
        this.engines = engines;
        this.options = options;
    }

    @Override
    public void subscribe(CoreSubscriber<? super E> actual) {
        Session<ByteBuffer, ByteBuffer, ?, E> session = session(engines.get());
        session.events().subscribe(actual);
        source.subscribe(session.inbound());
    }

    private <C> Session<ByteBuffer, ByteBuffer, C, E> session(StreamEngine<C, E> engine) {
        return new EngineSession<>(engine, engine, options, true);
    }
}
