package dev.sansio.smtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The replies that a server gives again and again, such as {@code 250 2.1.5 Ok}: the same octets are the same reply, which
 * is neither read nor made anew. Since sessions repeat themselves, the reply that followed the last time is tried first.
 *
 * <p>At most {@value #SLOTS} of {@value #LONGEST} octets are kept, in less than 10 KiB with what was made of them. One is when it comes for the second time, so that those
 * which name a message or a recipient do not drive out the others.
 */
final class ReplyMemory {

    private static final int SLOTS = 8;
    private static final int LONGEST = 192;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final byte[] NOTHING = {};

    private final long[] digests = new long[SLOTS];
    /** As on the wire, with their ends; empty in a free slot. */
    private final byte[][] texts = new byte[SLOTS][];

    private final @Nullable Reply[] replies = new Reply[SLOTS];
    /** For each slot the one that was found next. */
    private final int[] successors = new int[SLOTS];
    /** The slot that was found last. */
    private int last;
    /** The slot that is overwritten next. */
    private int oldest;

    /** The digests of the last replies that were not found. */
    private final long[] missed = new long[SLOTS];

    private int oldestMissed;

    ReplyMemory() {
        Arrays.fill(texts, NOTHING);
    }

    /** The reply that input begins with, if it is the expected one; otherwise null. */
    @Nullable
    Reply expected(byte[] array, int from, int to) {
        int slot = successors[last];
        byte[] text = texts[slot];
        Reply reply = to - from < text.length ? null : replies[slot];
        if (reply == null || !Arrays.equals(array, from, from + text.length, text, 0, text.length)) {
            return null;
        }
        last = slot;
        return reply;
    }

    /** How many octets the reply has that was found last. */
    int length() {
        return texts[last].length;
    }

    /** The reply that lies between two indices, if it is known; otherwise null. */
    @Nullable
    Reply find(byte[] array, int from, int to) {
        int slot = fits(from, to) ? indexOf(digests, digest(array, from, to)) : -1;
        if (slot < 0 || !Arrays.equals(array, from, to, texts[slot], 0, texts[slot].length)) {
            return null;
        }
        successors[last] = slot;
        last = slot;
        return replies[slot];
    }

    /** Takes note of a reply that was not found. */
    void offer(Reply reply, byte[] array, int from, int to) {
        if (!fits(from, to)) {
            return;
        }
        long digest = digest(array, from, to);
        if (indexOf(missed, digest) < 0) {
            missed[oldestMissed] = digest;
            oldestMissed = (oldestMissed + 1) % SLOTS;
        } else {
            digests[oldest] = digest;
            texts[oldest] = Arrays.copyOfRange(array, from, to);
            replies[oldest] = reply;
            oldest = (oldest + 1) % SLOTS;
        }
    }

    private static int indexOf(long[] digests, long wanted) {
        for (int i = 0; i < SLOTS; i++) {
            if (digests[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(int from, int to) {
        return to - from >= 2 * Long.BYTES && to - from <= LONGEST;
    }

    /** Of the length and of both ends, where replies differ; the last two octets are CR LF. */
    private static long digest(byte[] array, int from, int to) {
        long head = (long) LONG.get(array, from);
        long tail = (long) LONG.get(array, to - 2 - Long.BYTES);
        return (head * MIX + tail) * MIX + to - from;
    }
}
