package dev.sansio.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How every contender's payload is consumed: the sum of its bytes, read eight at a time, the same however it is cut. */
final class Sums {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    /** So many words leave no 16-bit lane room to overflow into its neighbour. */
    private static final int LANES = 128;

    private Sums() {}

    static long of(ByteBuffer bytes) {
        int from = bytes.arrayOffset() + bytes.position();
        return of(bytes.array(), from, from + bytes.remaining());
    }

    static long of(byte[] array, int from, int to) {
        long sum = 0;
        int i = from;
        while (to - i >= Long.BYTES) {
            long lanes = 0;
            int end = Math.min(to - Long.BYTES, i + (LANES - 1) * Long.BYTES);
            for (; i <= end; i += Long.BYTES) {
                long word = (long) LONG.get(array, i);
                lanes += (word & EVEN) + ((word >>> 8) & EVEN);
            }
            lanes = (lanes & 0x0000_FFFF_0000_FFFFL) + ((lanes >>> 16) & 0x0000_FFFF_0000_FFFFL);
            sum += (lanes & 0xFFFF_FFFFL) + (lanes >>> 32);
        }
        for (; i < to; i++) {
            sum += array[i] & 0xFF;
        }
        return sum;
    }
}
