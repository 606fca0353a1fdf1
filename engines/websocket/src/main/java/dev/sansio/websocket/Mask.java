package dev.sansio.websocket;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * XOR with a masking key (RFC 6455 section 5.3), in place. A key is an int whose lowest octet is the first on the wire, so
 * that a word of it needs no swapping where arrays are read with the lowest octet first.
 */
final class Mask {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private Mask() {}

    /** The key in four octets of an array. */
    static int key(byte[] array, int at) {
        return (int) INT.get(array, at);
    }

    /** Writes a key into four octets of an array. */
    static void put(byte[] array, int at, int key) {
        INT.set(array, at, key);
    }

    /** The key for what follows {@code n} octets. */
    static int after(int key, long n) {
        return Integer.rotateRight(key, (int) (n & 3) * Byte.SIZE);
    }

    /** Masks or unmasks. One array, one index and nothing else in the loop: so it is compiled to vectors. */
    static void apply(byte[] array, int from, int to, int key) {
        int i = from;
        long word = twice(key);
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            LONG.set(array, i, (long) LONG.get(array, i) ^ word);
        }
        rest(array, i, to, key);
    }

    /** Unmasks, and tells whether every octet is ASCII then. */
    static boolean applyToAscii(byte[] array, int from, int to, int key) {
        int i = from;
        long word = twice(key);
        long all = 0;
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            long plain = (long) LONG.get(array, i) ^ word;
            LONG.set(array, i, plain);
            all |= plain;
        }
        all |= rest(array, i, to, key);
        return (all & 0x8080_8080_8080_8080L) == 0;
    }

    private static long twice(int key) {
        return ((key & LOW_HALF) << Integer.SIZE) | (key & LOW_HALF);
    }

    /** The last octets, at most seven, the first of which stands at the beginning of the key; all of them or-ed. */
    private static int rest(byte[] array, int from, int to, int key) {
        int i = from;
        int all = 0;
        if (to - i >= Integer.BYTES) {
            int plain = (int) INT.get(array, i) ^ key;
            INT.set(array, i, plain);
            all = plain | plain >>> 16;
            all |= all >>> 8;
            i += Integer.BYTES;
        }
        for (int shift = 0; i < to; i++, shift += Byte.SIZE) {
            byte plain = (byte) (array[i] ^ key >>> shift);
            array[i] = plain;
            all |= plain;
        }
        return all & 0xFF;
    }
}
