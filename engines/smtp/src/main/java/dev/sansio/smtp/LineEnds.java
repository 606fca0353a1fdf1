package dev.sansio.smtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds CR and LF, eight bytes at a time by one test: both lie among the eight values 0x08 to 0x0F, and of the others only
 * the tab occurs in mail.
 */
final class LineEnds {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long GROUP = 0xF8F8_F8F8_F8F8_F8F8L;
    private static final long WANTED = 0x0808_0808_0808_0808L;

    private LineEnds() {}

    /** The index of the first CR or LF in {@code [from, to)}, or -1. */
    static int indexOf(byte[] array, int from, int to) {
        int i = from;
        int end = to - Long.BYTES;
        while (i <= end) {
            long word = ((long) LONG.get(array, i) & GROUP) ^ WANTED;
            long hits = (word - LOW) & ~word & HIGH;
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
}
