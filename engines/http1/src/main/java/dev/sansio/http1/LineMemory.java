package dev.sansio.http1;

import dev.sansio.http.FieldRole;
import dev.sansio.http.HttpField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The field lines of the last head of a connection with the fields that they were read as. A line that comes again octet for
 * octet in the same place is the same field: no scan, no check, no look-up, no String. In what is told it cannot be seen.
 *
 * <p>It keeps the first lines of one head of at most {@value #LARGEST} octets, and no credentials: on a connection that a proxy
 * shares, it would show in time whether those of two clients are equal.
 */
final class LineMemory {

    /** A larger head is not remembered. */
    static final int LARGEST = 4096;

    /** Lines beyond these are not remembered: many small ones would cost more than their octets. */
    private static final int MOST = 48;

    private static final int MISSES = 3;
    private static final HttpField NOT_REMEMBERED = new HttpField("none", "");
    private static final byte[] NO_LINES = {};
    private static final int[] NO_ENDS = {};
    private static final HttpField[] NO_FIELDS = {};

    private final boolean enabled;
    /** The lines one behind the other, so that all that come again are compared at once. */
    private byte[] lines = NO_LINES;
    /** Where each line ends; one that is not remembered, where the one before it does. */
    private int[] ends = NO_ENDS;

    /** Where in each line the colon is, if it is right behind the name; else a number that no line reaches. */
    private int[] values = NO_ENDS;

    private HttpField[] fields = NO_FIELDS;
    private int count;
    /** The fields that mean something to the engine, a bit each. */
    private long meaningful;

    private int next;
    /** Where the next line begins. */
    private int at;
    /** Up to here the lines are known to be those that have come. */
    private int agreed;
    /** Behind them comes what differs, rather than what has not come. */
    private boolean differs;

    private int misses;

    LineMemory(boolean enabled) {
        this.enabled = enabled;
    }

    /** A head begins. */
    void begin() {
        next = 0;
        at = 0;
        agreed = 0;
        differs = false;
        misses = count == 0 ? MISSES : 0;
    }

    /** How many of the remembered lines come again at an index, the next one first. */
    int match(byte[] array, int from, int to) {
        if (misses >= MISSES || next >= count) {
            agreed = at;
            return 0;
        }
        if (!differs) {
            agree(array, from, to);
        }
        int last = next;
        for (int begin = at; last < count && ends[last] <= agreed && ends[last] > begin; last++) {
            begin = ends[last];
        }
        return last - next;
    }

    private void agree(byte[] array, int from, int to) {
        int end = Math.min(ends[count - 1], at + to - from);
        int mismatch = Arrays.mismatch(lines, at, end, array, from, from + end - at);
        differs = mismatch >= 0;
        agreed = differs ? at + mismatch : end;
    }

    /** How many octets the next so many lines have. */
    int octets(int many) {
        return ends[next + many - 1] - at;
    }

    /** Which of the next lines mean something to the engine, a bit each from the lowest on. */
    long meaningful() {
        return meaningful >>> next;
    }

    /** Copies the fields of the next so many lines, which matched. */
    void take(int many, HttpField[] to, int index) {
        System.arraycopy(fields, next, to, index, many);
        misses = 0;
        next += many;
        at = ends[next - 1];
    }

    /** The field of the line that has not matched, if the name is the same at least, and the colon is where it was; else null. */
    @Nullable
    HttpField like() {
        return agreed > at && agreed > values[next] + at ? fields[next] : null;
    }

    /** How many octets of that line are the same, its end not counted. */
    int alike() {
        return Math.min(agreed, ends[next] - 2) - at;
    }

    /** A line that did not match, and its field. */
    void remember(byte[] array, int from, int to, HttpField field) {
        if (!enabled || next == MOST) {
            return;
        }
        misses++;
        int length = field.role() == FieldRole.CREDENTIALS ? 0 : to - from;
        if (next >= count || ends[next] - at != length) {
            makeRoom(length);
        }
        System.arraycopy(array, from, lines, at, length);
        at += length;
        agreed = at;
        differs = false;
        ends[next] = at;
        fields[next] = length == 0 ? NOT_REMEMBERED : field;
        int colon = field.name().length();
        values[next] = length == 0 || array[from + colon] != ':' ? LARGEST : colon;
        long bit = 1L << next;
        meaningful = Framing.minds(field.role()) ? meaningful | bit : meaningful & ~bit;
        next++;
    }

    /** Takes the next line out, and makes room for another one in its place. Those behind it are kept if they may come again. */
    private void makeRoom(int length) {
        int behind = next < count ? ends[next] : at;
        int end = count == 0 ? 0 : ends[count - 1];
        int moved = at + length - behind;
        if (next >= count || misses >= MISSES || end + moved > LARGEST) {
            count = next + 1;
            end = behind;
        }
        if (count > fields.length) {
            int size = Math.max(16, 2 * fields.length);
            ends = Arrays.copyOf(ends, size);
            values = Arrays.copyOf(values, size);
            fields = Arrays.copyOf(fields, size);
        }
        if (end + moved > lines.length) {
            lines = Arrays.copyOf(lines, Math.max(512, Math.min(LARGEST, 2 * (end + moved))));
        }
        if (moved != 0) { // lines without octets stand behind, too
            System.arraycopy(lines, behind, lines, behind + moved, end - behind);
            for (int i = next + 1; i < count; i++) {
                ends[i] += moved;
            }
        }
    }

    /** The head has ended, so many octets large. */
    void end(long octets) {
        if (octets > LARGEST) {
            forget();
            return;
        }
        count = next;
        Arrays.fill(fields, count, fields.length, NOT_REMEMBERED);
        if (lines.length > 1024 + 2 * at) {
            lines = Arrays.copyOf(lines, at);
        }
    }

    /** Lets go of everything. */
    void forget() {
        lines = NO_LINES;
        ends = NO_ENDS;
        values = NO_ENDS;
        fields = NO_FIELDS;
        count = 0;
        next = 0;
        at = 0;
        agreed = 0;
        misses = MISSES;
    }
}
