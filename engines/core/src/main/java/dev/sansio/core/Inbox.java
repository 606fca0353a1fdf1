package dev.sansio.core;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Received bytes that were not consumed yet, seen through one contiguous window.
 *
 * <p>A chunk becomes the window without a copy. Only when a message is cut does {@link #more()} copy the remainder and a
 * sliver of the next chunk into an array of our own, which is only ever appended to: slices that were taken stay valid.
 * Once that remainder is consumed the window is on the received chunk again. Whoever writes to the window, to unmask or to
 * decrypt in place, takes what it wrote before it asks for anything else.
 * A parser scans {@code array()} from {@code from()} to {@code to()}, and asks for {@link #more()} when that was not
 * enough:
 *
 * <pre>{@code
 * do {
 *     int end = Bytes.indexOf(in.array(), in.from() + scanned, in.to(), LF);
 *     if (end >= 0) return in.take(end + 1 - in.from());
 *     scanned = in.length();
 * } while (in.more());
 * return null; // partial
 * }</pre>
 */
public final class Inbox {

    private static final byte[] NOTHING = {};
    private static final int SLIVER = 256;

    private final ArrayDeque<ByteBuffer> chunks = new ArrayDeque<>();
    private byte[] array = NOTHING;
    private int from;
    private int to;
    /** How far our own array may be filled; 0 while the window is on a received chunk. */
    private int capacity;
    /** Where in our own array the copied sliver of the first waiting chunk begins; -1 if nothing of that chunk was copied. */
    private int sliverFrom = -1;
    /** Bytes beyond the window. */
    private long waiting;

    /** An empty inbox. */
    public Inbox() {}

    /** Adds a chunk, which is ours from now on; a read-only or direct one is copied. */
    public void append(ByteBuffer chunk) {
        if (!chunk.hasRemaining()) {
            return;
        }
        ByteBuffer heap = chunk.hasArray() ? chunk : ByteBuffer.wrap(Bytes.copy(chunk));
        if (from == to) {
            open(heap);
        } else {
            chunks.add(heap);
            waiting += heap.remaining();
        }
    }

    /** The array under the window. Changes with {@link #append}, {@link #more}, {@link #skip} and {@link #take}. */
    public byte[] array() {
        return array;
    }

    /** The index of the first unread byte in {@link #array()}. */
    public int from() {
        return from;
    }

    /** The index behind the last byte of the window in {@link #array()}. */
    public int to() {
        return to;
    }

    /** How many bytes the window shows; 0 only if there are none at all. */
    public int length() {
        return to - from;
    }

    /** Whether there are no unread bytes. */
    public boolean isEmpty() {
        return from == to;
    }

    /** Unread bytes, beyond the window too. */
    public long available() {
        return length() + waiting;
    }

    /** The byte at an offset from the first unread one. */
    public byte at(int offset) {
        return array[from + offset];
    }

    /** Lengthens the window, if there is something to lengthen it with; the first unread byte stays the first. */
    public boolean more() {
        ByteBuffer next = chunks.peek();
        if (next == null) {
            return false;
        }
        int length = length();
        int sliver = Math.min(next.remaining(), Math.max(SLIVER, length));
        if (capacity - to < sliver) {
            byte[] grown = new byte[Math.max(2 * length, length + SLIVER)];
            System.arraycopy(array, from, grown, 0, length);
            array = grown;
            sliverFrom = sliverFrom < 0 ? -1 : sliverFrom - from;
            from = 0;
            to = length;
            capacity = grown.length;
        }
        if (sliverFrom < 0) {
            sliverFrom = to;
        }
        next.get(array, to, sliver);
        to += sliver;
        waiting -= sliver;
        if (!next.hasRemaining()) {
            chunks.remove();
            sliverFrom = -1;
        }
        return true;
    }

    /** Lengthens the window to at least {@code n} bytes, if so many have come. */
    public boolean ensure(int n) {
        while (length() < n) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /** Consumes bytes of the window. */
    public void skip(int n) {
        if (n < 0 || n > length()) {
            throw new IndexOutOfBoundsException(n + " of " + length());
        }
        from += n;
        if (from == to || (sliverFrom >= 0 && from >= sliverFrom)) {
            openNext(to - from);
        }
    }

    /** Moves the window to the first waiting chunk, the last bytes of whose sliver are still unread. */
    private void openNext(int unreadSliver) {
        ByteBuffer chunk = chunks.poll();
        if (chunk != null) {
            waiting -= chunk.remaining();
            chunk.position(chunk.position() - unreadSliver);
        }
        open(chunk);
    }

    /** Consumes bytes of the window and returns them as a slice that aliases what was received. */
    public ByteBuffer take(int n) {
        ByteBuffer taken = ByteBuffer.wrap(array, from, n).slice();
        skip(n);
        return taken;
    }

    /** Consumes everything, in order. */
    public List<ByteBuffer> drain() {
        List<ByteBuffer> all = new ArrayList<>(chunks.size() + 1);
        while (!isEmpty()) {
            all.add(take(length()));
        }
        return all;
    }

    /** Forgets everything. */
    public void clear() {
        chunks.clear();
        waiting = 0;
        open(null);
    }

    private void open(@Nullable ByteBuffer chunk) {
        capacity = 0;
        sliverFrom = -1;
        if (chunk == null) {
            array = NOTHING;
            from = 0;
            to = 0;
        } else {
            array = chunk.array();
            from = chunk.arrayOffset() + chunk.position();
            to = from + chunk.remaining();
        }
    }
}
