package dev.sansio.http1;

import dev.sansio.http.FieldRole;
import dev.sansio.http.HttpField;
import java.util.Arrays;

/**
 * The field lines of the last head of a connection with the fields that they were read as. A line that comes again octet for
 * octet in the same place is the same field: no scan, no check, no look-up, no String. In what is told it cannot be seen.
 *
 * <p>It keeps the first lines of one head of at most {@value #LARGEST} octets, and no credentials: on a connection that a proxy shares, it would
 * show in time whether those of two clients are equal.
 */
final class LineMemory {

    /** A larger head is not remembered. */
    static final int LARGEST = 4096;

    /** Lines beyond these are not remembered: many small ones would cost more than their octets. */
    private static final int MOST = 48;

    private static final int MISSES = 3;
    private static final HttpField NOT_REMEMBERED = new HttpField("none", "");
    private static final byte[][] NO_LINES = {};
    private static final int[] NO_ENDS = {};
    private static final HttpField[] NO_FIELDS = {};

    private final boolean enabled;
    private byte[][] lines = NO_LINES;
    /** How many octets each line has; 0 for one that is not remembered. */
    private int[] ends = NO_ENDS;

    private HttpField[] fields = NO_FIELDS;
    private int count;

    private int next;
    private int misses;

    LineMemory(boolean enabled) {
        this.enabled = enabled;
    }

    /** A head begins. */
    void begin() {
        next = 0;
        misses = count == 0 ? MISSES : 0;
    }

    /** How many octets the next remembered line has, if it comes again at an index; else 0. */
    int match(byte[] array, int from, int to) {
        if (misses >= MISSES || next >= count) {
            return 0;
        }
        int length = ends[next];
        if (length != 0 && length <= to - from && Arrays.equals(lines[next], 0, length, array, from, from + length)) {
            return length;
        }
        return 0;
    }

    /** The field of the line that matched. */
    HttpField take() {
        misses = 0;
        return fields[next++];
    }

    /** A line that did not match, and its field. */
    void remember(byte[] array, int from, int to, HttpField field) {
        if (!enabled || next == MOST) {
            return;
        }
        misses++;
        if (next == lines.length) {
            grow();
        }
        int length = field.role() == FieldRole.CREDENTIALS || to - from > LARGEST ? 0 : to - from;
        byte[] line = lines[next];
        if (line == null || line.length < length || line.length > 2 * length + 64) {
            line = new byte[length];
            lines[next] = line;
        }
        System.arraycopy(array, from, line, 0, length);
        ends[next] = length;
        fields[next] = length == 0 ? NOT_REMEMBERED : field;
        next++;
    }

    private void grow() {
        int size = Math.max(16, 2 * lines.length);
        lines = Arrays.copyOf(lines, size);
        ends = Arrays.copyOf(ends, size);
        fields = Arrays.copyOf(fields, size);
    }

    /** The head has ended, so many octets large. */
    void end(long octets) {
        if (octets > LARGEST) {
            forget();
        } else {
            for (int i = next; i < count; i++) {
                forget(i);
            }
            count = next;
        }
    }

    @SuppressWarnings("NullAway") // beyond the count nothing is read
    private void forget(int index) {
        lines[index] = null;
        fields[index] = null;
    }

    /** Lets go of everything. */
    void forget() {
        lines = NO_LINES;
        ends = NO_ENDS;
        fields = NO_FIELDS;
        count = 0;
        next = 0;
        misses = MISSES;
    }

    boolean isEmpty() {
        return count == 0;
    }
}
