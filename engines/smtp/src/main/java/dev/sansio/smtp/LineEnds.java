package dev.sansio.smtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds CR and LF, eight bytes at a time by one test: both lie below 0x0E, and of the other values there only the tab occurs
 * in mail.
 */
final class LineEnds {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final short PAIR = '\r' | '\n' << 8;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long ABOVE = 0x0E0E_0E0E_0E0E_0E0EL;
    private static final long SPACE = 0x2020_2020_2020_2020L;
    private static final long DELETE = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long ONE = 0x0101_0101_0101_0101L;

    private LineEnds() {}

    /** The index of the first CR or LF in {@code [from, to)}, or -1. */
    static int indexOf(byte[] array, int from, int to) {
        int at = indexOfLow(array, from, to);
        while (at >= 0 && array[at] != '\r' && array[at] != '\n') {
            at = indexOfLow(array, at + 1, to);
        }
        return at;
    }

    /** The index of the first byte below 0x0E, or -1. A counted loop of single words, which compilers do best. */
    private static int indexOfLow(byte[] array, int from, int to) {
        int i = from;
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            long word = (long) LONG.get(array, i);
            long hits = (word - ABOVE) & ~word & HIGH; // exact up to and including the lowest
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (array[i] >= 0 && array[i] < 0x0E) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The index of the first line in {@code [from, to)} that needs a closer look: it begins with a dot, is longer than that,
     * has a CR or LF that stands alone or another low octet, or is not complete. The lines before are text as it stands.
     */
    static int plainLines(byte[] array, int from, int to, long longest) {
        int line = from;
        while (line < to && array[line] != '.') {
            int at = indexOfLow(array, line, to);
            if (!isPair(array, at, to) || at + 2 - line > longest) {
                break;
            }
            line = at + 2;
        }
        return line;
    }

    /** Whether CR LF stand at an index. */
    static boolean isPair(byte[] array, int at, int to) {
        return at >= 0 && at + 1 < to && (short) SHORT.get(array, at) == PAIR;
    }

    /** The index of the first byte in {@code [from, to)} that is not printable ASCII, or {@code to}. */
    static int printable(byte[] array, int from, int to) {
        int i = from;
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            long word = (long) LONG.get(array, i);
            long deleted = word ^ DELETE;
            if (((word | (word - SPACE) | (deleted - ONE)) & HIGH) != 0) {
                break; // one of these eight
            }
        }
        while (i < to && array[i] >= ' ' && array[i] != 0x7F) {
            i++;
        }
        return i;
    }
}
