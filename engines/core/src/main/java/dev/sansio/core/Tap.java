package dev.sansio.core;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engine with somebody looking on: for wire logs, transcripts and demonstrations. It changes nothing.
 *
 * <p>Put around a whole stack it shows the bytes of the wire; put around an upper engine, the bytes that TLS protects.
 *
 * @param <C> the commands
 * @param <E> the events
 */
public final class Tap<C, E> implements StreamEngine<C, E>, Asking {

    /**
     * Who looks on. Buffers are read-only, and valid only during the call: an engine may decrypt in place right after it.
     * Listeners do not throw and do not touch the engine.
     */
    public interface Listener<C, E> {

        /** Bytes have arrived. */
        default void received(ByteBuffer bytes, long now) {}

        /** Bytes leave. */
        default void transmitted(ByteBuffer bytes, long now) {}

        /** A command was accepted. */
        default void commanded(C command, long now) {}

        /** An event was told. */
        default void told(E event, long now) {}

        /** The session has failed; told once. */
        default void failed(SessionFailedException failure, long now) {}
    }

    private final StreamEngine<C, E> engine;
    private final Listener<? super C, ? super E> listener;
    private long now;
    private boolean failed;

    /** Looks on at an engine. */
    public Tap(StreamEngine<C, E> engine, Listener<? super C, ? super E> listener) {
        this.engine = engine;
        this.listener = listener;
    }

    @Override
    public void send(C command, long now) {
        engine.send(command, now);
        this.now = now;
        listener.commanded(command, now);
    }

    @Override
    public @Nullable E poll() {
        try {
            E event = engine.poll();
            if (event != null) {
                listener.told(event, now);
            }
            return event;
        } catch (SessionFailedException failure) {
            if (!failed) {
                failed = true;
                listener.failed(failure, now);
            }
            throw failure;
        }
    }

    @Override
    public @Nullable Ask ask() {
        return Asks.of(engine);
    }

    @Override
    public void answer(Answer answer, long now) {
        this.now = now;
        Asks.answer(engine, answer, now);
    }

    @Override
    public long deadline() {
        return engine.deadline();
    }

    @Override
    public void advance(long now) {
        this.now = now;
        engine.advance(now);
    }

    @Override
    public Phase phase() {
        return engine.phase();
    }

    @Override
    public void receive(ByteBuffer bytes, long now) {
        this.now = now;
        listener.received(bytes.asReadOnlyBuffer(), now);
        engine.receive(bytes, now);
    }

    @Override
    public void eof(long now) {
        this.now = now;
        engine.eof(now);
    }

    @Override
    public void lost(Throwable cause, long now) {
        this.now = now;
        engine.lost(cause, now);
    }

    @Override
    public @Nullable ByteBuffer transmit() {
        ByteBuffer bytes = engine.transmit();
        if (bytes != null) {
            listener.transmitted(bytes.asReadOnlyBuffer(), now);
        }
        return bytes;
    }

    @Override
    public long pending() {
        return engine.pending();
    }

    @Override
    public boolean hungry() {
        return engine.hungry();
    }

    @Override
    public boolean finished() {
        return engine.finished();
    }

    @Override
    public List<ByteBuffer> unread() {
        return engine.unread();
    }
}
