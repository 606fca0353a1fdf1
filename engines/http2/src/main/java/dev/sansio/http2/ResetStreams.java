package dev.sansio.http2;

import java.util.Arrays;

/**
 * Streams that we reset while the peer was still sending (RFC 9113 5.4.2). What was on its way is tolerated: data as far as
 * the window of the stream went, and heads. The oldest are forgotten; of those only their highest number is known.
 */
final class ResetStreams {

    private static final int FIRST = 8;

    private final int most;
    private int[] ids = {};
    private long[] windows = {};
    private int count;
    private int next;
    private int forgotten;

    ResetStreams(long most) {
        this.most = (int) Math.min(most, 1 << 20);
    }

    void remember(int id, long window) {
        if (most == 0) {
            forgotten = Math.max(forgotten, id);
            return;
        }
        if (count < most) {
            if (count == ids.length) {
                int room = Math.min(most, Math.max(FIRST, 2 * count));
                ids = Arrays.copyOf(ids, room);
                windows = Arrays.copyOf(windows, room);
            }
            ids[count] = id;
            windows[count++] = Math.max(0, window);
            return;
        }
        forgotten = Math.max(forgotten, ids[next]);
        ids[next] = id;
        windows[next] = Math.max(0, window);
        next = next + 1 == most ? 0 : next + 1;
    }

    /** Whether we reset a stream and still know it. */
    boolean knows(int id) {
        return indexOf(id) >= 0;
    }

    /** Whether we may have reset a stream, and have forgotten it. */
    boolean mayHaveForgotten(int id) {
        return id <= forgotten;
    }

    /** Octets arrive on a stream that is known; false if the peer had no credit for them. */
    boolean take(int id, int octets) {
        int index = indexOf(id);
        if (index < 0 || octets > windows[index]) {
            return false;
        }
        windows[index] -= octets;
        return true;
    }

    /** The peer has learnt of larger windows, and perhaps used them before it knew of the reset (RFC 9113 6.9.2). */
    void enlarge(long octets) {
        for (int i = 0; i < count; i++) {
            windows[i] += octets;
        }
    }

    private int indexOf(int id) {
        for (int i = count - 1; i >= 0; i--) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }
}
