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
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long ABOVE = 0x0E0E_0E0E_0E0E_0E0EL;
    private static final long SPACE = 0x2020_2020_2020_2020L;
    private static final long DELETE = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long ONE = 0x0101_0101_0101_0101L;

    private LineEnds() {}

    /** The index of the first CR or LF in {@code [from, to)}, or -1. */
    static int indexOf(byte[] array, int from, int to) {
        int i = from;
        int end = to - 2 * Long.BYTES;
        while (i <= end) {
            long first = (long) LONG.get(array, i);
            long second = (long) LONG.get(array, i + Long.BYTES);
            long inFirst = (first - ABOVE) & ~first & HIGH;
            long inSecond = (second - ABOVE) & ~second & HIGH;
            if ((inFirst | inSecond) == 0) {
                i += 2 * Long.BYTES;
                continue;
            }
            i += inFirst != 0
                    ? Long.numberOfTrailingZeros(inFirst) >>> 3
                    : Long.BYTES + (Long.numberOfTrailingZeros(inSecond) >>> 3);
            if (array[i] == '\n' || array[i] == '\r') {
                return i;
            }
            i++;
        }
        return indexOfFew(array, i, to);
    }

    private static int indexOfFew(byte[] array, int from, int to) {
        int i = from;
        int end = to - Long.BYTES;
        while (i <= end) {
            long word = (long) LONG.get(array, i);
            long hits = (word - ABOVE) & ~word & HIGH; // exact up to and including the lowest
            if (hits == 0) {
                i += Long.BYTES;
                continue;
            }
            i += Long.numberOfTrailingZeros(hits) >>> 3;
            if (array[i] == '\n' || array[i] == '\r') {
                return i;
            }
            i++;
        }
        for (; i < to; i++) {
            if (array[i] == '\n' || array[i] == '\r') {
                return i;
            }
        }
        return -1;
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
