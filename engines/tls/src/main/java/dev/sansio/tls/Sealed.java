package dev.sansio.tls;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Records that wait to be transmitted; what was handed out is never written again.
 *
 * <p>The JDK wants room for the longest record whatever it writes. Long records are appended to a chunk for up to four of them,
 * and handed out as slices; without records in it there is no chunk. Short ones are written into a scratch buffer and copied
 * out at their own length, because a fresh chunk for each would cost more than its encryption. The scratch buffer stays with a
 * connection that has sent short records: one packet, less than 17 KiB.
 */
final class Sealed {

    /** The longest record that the JDK makes of application data under TLS 1.3. */
    private static final int FULL = 16_406;

    private static final int AHEAD = 3;
    /** Up to how much plain text a record counts as short. */
    private static final int SHORT = 4096;

    private static final int IN_SCRATCH = -1;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ArrayDeque<ByteBuffer> records = new ArrayDeque<>(4);
    private ByteBuffer chunk = NOTHING;
    private ByteBuffer scratch = NOTHING;
    /** Where the record under way begins in the chunk, or {@link #IN_SCRATCH}. */
    private int start;

    private long pending;
    private boolean dropping;

    /**
     * Room for a record.
     *
     * @param packet how many bytes the JDK wants
     * @param more how many bytes of plain text wait, those of this record included
     */
    ByteBuffer room(int packet, long more) {
        if (chunk.remaining() < packet) {
            if (more <= SHORT) {
                return scratch(packet);
            }
            chunk = ByteBuffer.allocate(packet + (int) Math.min((long) AHEAD * FULL, Math.max(0, more - FULL)));
        }
        start = chunk.position();
        return chunk;
    }

    private ByteBuffer scratch(int packet) {
        if (scratch.capacity() < packet) {
            scratch = ByteBuffer.allocate(packet);
        }
        start = IN_SCRATCH;
        return scratch.clear();
    }

    /** What was written into the room since is one or several records. */
    void seal() {
        boolean inScratch = start == IN_SCRATCH;
        int length = inScratch ? scratch.position() : chunk.position() - start;
        if (length == 0) {
            return;
        }
        if (dropping) {
            chunk = NOTHING;
            scratch = NOTHING;
        } else {
            records.add(inScratch ? copyOfScratch(length) : chunk.slice(start, length));
            pending += length;
        }
    }

    private ByteBuffer copyOfScratch(int length) {
        byte[] copy = new byte[length];
        scratch.get(0, copy);
        return ByteBuffer.wrap(copy);
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
        scratch = NOTHING;
    }
}
