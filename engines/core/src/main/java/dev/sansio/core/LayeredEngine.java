package dev.sansio.core;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A layer on an engine on bytes. */
final class LayeredEngine<LC, LE, C, E> extends Pair<LC, LE, C, E> implements StreamEngine<C, E> {

    private final StreamEngine<LC, LE> lower;

    LayeredEngine(StreamEngine<LC, LE> lower, Layer<LC, LE, C, E> upper) {
        super(lower, upper, event -> null);
        this.lower = lower;
    }

    @Override
    public void receive(ByteBuffer bytes, long now) {
        time(now);
        lower.receive(bytes, now);
    }

    @Override
    public void eof(long now) {
        time(now);
        lower.eof(now);
    }

    @Override
    public void lost(Throwable cause, long now) {
        abandoned(now);
        lower.lost(cause, now);
    }

    @Override
    public @Nullable ByteBuffer transmit() {
        descend();
        return lower.transmit();
    }

    @Override
    public boolean hungry() {
        return takesMore() && lower.hungry();
    }

    @Override
    public boolean finished() {
        return lower.finished();
    }

    @Override
    public long pending() {
        return lower.pending();
    }

    @Override
    public List<ByteBuffer> unread() {
        return lower.unread();
    }
}
