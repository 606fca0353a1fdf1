package dev.sansio.tls;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait to be transmitted. They are appended to a chunk and handed out as slices of it; what was handed out is
 * never written again. The JDK wants room for the longest record whatever it writes, so that a chunk serves many short
 * records, or four long ones. Without records in it there is no chunk.
 */
final class Sealed {

    /** The longest record that the JDK makes of application data under TLS 1.3. */
    private static final int FULL = 16_406;

    private static final int AHEAD = 3;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ArrayDeque<ByteBuffer> records = new ArrayDeque<>(4);
    private ByteBuffer chunk = NOTHING;
    private int start;
    private long pending;
    private boolean dropping;

    /**
     * Room for a record.
     *
     * @param packet how many bytes the JDK wants
     * @param more how many bytes of plain text are likely to follow
     */
    ByteBuffer room(int packet, long more) {
        if (chunk.remaining() < packet) {
            chunk = ByteBuffer.allocate(packet + (int) Math.min((long) AHEAD * FULL, more));
        }
        start = chunk.position();
        return chunk;
    }

    /** What was written into the room since is one or several records. */
    void seal() {
        int length = chunk.position() - start;
        if (length == 0) {
            return;
        }
        if (dropping) {
            chunk = NOTHING;
        } else {
            records.add(chunk.slice(start, length));
            pending += length;
        }
    }

    @Nullable
    ByteBuffer poll() {
        ByteBuffer next = records.poll();
        if (next != null) {
            pending -= next.remaining();
        }
        return next;
    }

    long pending() {
        return pending;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    /** Nothing is likely to follow soon. */
    void release() {
        if (records.isEmpty()) {
            chunk = NOTHING;
        }
    }

    /** The carrier is gone. */
    void drop() {
        records.clear();
        pending = 0;
        dropping = true;
        chunk = NOTHING;
    }
}
