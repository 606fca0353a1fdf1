package dev.sansio.reactive.lsp;

import dev.sansio.core.StreamEngine;
import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.LspEvent;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.Session;
import dev.sansio.reactor.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** An engine on two streams that block: one thread reads, another writes. */
final class StreamWire implements Wire {

    private static final int PIECE = 8 * 1024;

    private final Session<ByteBuffer, ByteBuffer, LspCommand, LspEvent> session;

    private StreamWire(Session<ByteBuffer, ByteBuffer, LspCommand, LspEvent> session) {
        this.session = session;
    }

    static Wire of(StreamEngine<LspCommand, LspEvent> engine, InputStream in, OutputStream out) {
        Session<ByteBuffer, ByteBuffer, LspCommand, LspEvent> session =
                Sansio.session(engine, SessionOptions.defaults());
        Scheduler writer = Schedulers.single(Schedulers.boundedElastic());
        session.outbound()
                .publishOn(writer)
                .doOnNext(bytes -> write(out, bytes))
                .subscribe(written -> {}, session::lost);
        Flux.<ByteBuffer>generate(sink -> {
                    ByteBuffer bytes = read(in);
                    if (bytes == null) {
                        sink.complete();
                    } else {
                        sink.next(bytes);
                    }
                })
                .subscribeOn(Schedulers.boundedElastic())
                .subscribe(session.inbound());
        return new StreamWire(session);
    }

    private static @org.jspecify.annotations.Nullable ByteBuffer read(InputStream in) {
        byte[] piece = new byte[PIECE];
        try {
            int length = in.read(piece);
            return length < 0 ? null : ByteBuffer.wrap(Arrays.copyOf(piece, length));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(OutputStream out, ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        try {
            out.write(copy);
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Flux<LspEvent> events() {
        return session.events();
    }

    @Override
    public Mono<Void> send(LspCommand command) {
        return session.send(command);
    }

    @Override
    public void abort() {
        session.lost(new CancellationException("the session was aborted"));
    }

    @Override
    public Mono<Void> closed() {
        return session.closed().onErrorComplete();
    }

    @Override
    public Mono<Integer> exit() {
        return Mono.empty();
    }

    @Override
    public Flux<ByteBuffer> standardError() {
        return Flux.empty();
    }
}
