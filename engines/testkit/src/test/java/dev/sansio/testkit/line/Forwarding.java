package dev.sansio.testkit.line;

import dev.sansio.core.Phase;
import dev.sansio.core.StreamEngine;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes everything on; a defect overrides one method. */
public class Forwarding implements StreamEngine<LineCommand, LineEvent> {

    protected final StreamEngine<LineCommand, LineEvent> engine = new LineEngine();

    @Override
    public void send(LineCommand command, long now) {
        engine.send(command, now);
    }

    @Override
    public @Nullable LineEvent poll() {
        return engine.poll();
    }

    @Override
    public long deadline() {
        return engine.deadline();
    }

    @Override
    public void advance(long now) {
        engine.advance(now);
    }

    @Override
    public Phase phase() {
        return engine.phase();
    }

    @Override
    public void receive(ByteBuffer bytes, long now) {
        engine.receive(bytes, now);
    }

    @Override
    public @Nullable ByteBuffer transmit() {
        return engine.transmit();
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
    public void lost(Throwable cause, long now) {
        engine.lost(cause, now);
    }

    @Override
    public void eof(long now) {
        engine.eof(now);
    }

    @Override
    public long pending() {
        return engine.pending();
    }

    @Override
    public List<ByteBuffer> unread() {
        return engine.unread();
    }
}
