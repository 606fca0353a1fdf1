package dev.sansio.core;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Scans over byte arrays, eight bytes at a time. */
public final class Bytes {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private Bytes() {}

    /** The index of the first {@code wanted} in {@code [from, to)}, or -1. */
    public static int indexOf(byte[] array, int from, int to, byte wanted) {
        int i = from;
        long pattern = (wanted & 0xFFL) * LOW;
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            long hits = zeroBytes((long) LONG.get(array, i) ^ pattern);
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (array[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first of two bytes in {@code [from, to)}, or -1. */
    public static int indexOfEither(byte[] array, int from, int to, byte one, byte other) {
        int i = from;
        long first = (one & 0xFFL) * LOW;
        long second = (other & 0xFFL) * LOW;
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            long word = (long) LONG.get(array, i);
            long hits = zeroBytes(word ^ first) | zeroBytes(word ^ second);
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (array[i] == one || array[i] == other) {
                return i;
            }
        }
        return -1;
    }

    /** Whether every byte of {@code [from, to)} is below 0x80. */
    public static boolean isAscii(byte[] array, int from, int to) {
        int i = from;
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            if (((long) LONG.get(array, i) & HIGH) != 0) {
                return false;
            }
        }
        for (; i < to; i++) {
            if (array[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** A copy of a buffer's remaining bytes; the buffer is left as it was. */
    public static byte[] copy(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.get(buffer.position(), copy);
        return copy;
    }

    /** The high bit of each byte of a word that is zero; exact up to and including the lowest one, which is all we use. */
    private static long zeroBytes(long word) {
        return (word - LOW) & ~word & HIGH;
    }
}
