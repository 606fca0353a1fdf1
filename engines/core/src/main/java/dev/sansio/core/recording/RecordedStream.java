package dev.sansio.core.recording;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.recording.Call.Kind;
import java.nio.ByteBuffer;
import java.util.List;

/** An engine on ordered bytes whose calls are noted. */
final class RecordedStream<C, E> extends Recorded<C, E, ByteBuffer, StreamEngine<C, E>> implements StreamEngine<C, E> {

    RecordedStream(StreamEngine<C, E> engine, Recorder<C> recorder) {
        super(engine, recorder);
    }

    @Override
    public void eof(long now) {
        note(Kind.EOF, now, null, () -> engine.eof(now));
    }

    @Override
    public long pending() {
        return engine.pending();
    }

    @Override
    public List<ByteBuffer> unread() {
        List<ByteBuffer> units = note(Kind.UNREAD, engine::unread);
        return units == null ? List.of() : units;
    }
}
