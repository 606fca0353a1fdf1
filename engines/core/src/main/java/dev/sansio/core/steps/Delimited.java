package dev.sansio.core.steps;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes up to a delimiter, which is consumed and left out. */
final class Delimited implements Step<ByteBuffer> {

    private final byte[] delimiter;
    private final Limit limit;
    /** How many unread bytes are known not to begin the delimiter. */
    private int scanned;

    Delimited(byte[] delimiter, Limit limit) {
        if (delimiter.length == 0) {
            throw new IllegalArgumentException("a delimiter has at least one byte");
        }
        this.delimiter = delimiter.clone();
        this.limit = limit;
    }

    @Override
    public @Nullable ByteBuffer next(Inbox in) {
        do {
            int found = find(in.array(), in.from(), in.to());
            if (found >= 0) {
                scanned = 0;
                limit.check(found);
                ByteBuffer value = in.take(found + delimiter.length);
                return value.limit(found);
            }
            limit.check(scanned);
        } while (in.more());
        return null;
    }

    /** The offset of the delimiter from the first unread byte, or -1, with all before a possible beginning scanned. */
    private int find(byte[] array, int from, int to) {
        for (; ; ) {
            int start = Bytes.indexOf(array, from + scanned, to, delimiter[0]);
            if (start < 0) {
                scanned = to - from;
                return -1;
            }
            scanned = start - from;
            if (to - start < delimiter.length) {
                return -1;
            }
            if (Arrays.equals(array, start, start + delimiter.length, delimiter, 0, delimiter.length)) {
                return scanned;
            }
            scanned++;
        }
    }
}
