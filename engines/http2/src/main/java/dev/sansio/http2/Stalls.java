package dev.sansio.http2;

import dev.sansio.core.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Streams that wait for the peer's window, the longest waiting first. A peer that opens it by single octets makes no progress
 * and is not waited for.
 */
final class Stalls {

    private final long patience;
    private final long least;
    private @Nullable Stream first;
    private @Nullable Stream last;

    Stalls(long patience, long least) {
        this.patience = patience;
        this.least = least;
    }

    /** The stream waits, or not. */
    void update(Stream stream, boolean waits, long now) {
        if (patience == 0 || (stream.stalling == waits && (!waits || stream.progress < least))) {
            return;
        }
        remove(stream);
        if (waits) {
            stream.progress = 0;
            stream.stalledSince = now;
            stream.stalling = true;
            stream.stallBefore = last;
            if (last == null) {
                first = stream;
            } else {
                last.stallAfter = stream;
            }
            last = stream;
        }
    }

    void remove(Stream stream) {
        if (!stream.stalling) {
            return;
        }
        Stream before = stream.stallBefore;
        Stream after = stream.stallAfter;
        if (before == null) {
            first = after;
        } else {
            before.stallAfter = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.stallBefore = before;
        }
        stream.stallBefore = null;
        stream.stallAfter = null;
        stream.stalling = false;
    }

    long deadline() {
        return first == null || patience >= Engine.NEVER - first.stalledSince
                ? Engine.NEVER
                : first.stalledSince + patience;
    }

    /** A stream that was waited for long enough, or null. */
    @Nullable
    Stream due(long now) {
        return deadline() <= now ? first : null;
    }

    /** Time that does not count has passed. */
    void shift(long nanos) {
        for (Stream next = first; next != null; next = next.stallAfter) {
            next.stalledSince += nanos;
        }
    }
}
