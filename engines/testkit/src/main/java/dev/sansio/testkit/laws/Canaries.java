package dev.sansio.testkit.laws;

import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Packing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Buffers in the middle of larger arrays, whose other bytes must not change. */
final class Canaries implements Packing {

    private static final int MARGIN = 7;
    private static final byte CANARY = (byte) 0xA5;

    private final List<ByteBuffer> packed = new ArrayList<>();

    @Override
    public ByteBuffer pack(Octets bytes) {
        byte[] array = new byte[bytes.length() + 4 * MARGIN];
        Arrays.fill(array, CANARY);
        System.arraycopy(bytes.toArray(), 0, array, 2 * MARGIN, bytes.length());
        // an offset of the array and a position both count
        ByteBuffer buffer =
                ByteBuffer.wrap(array, MARGIN, array.length - 2 * MARGIN).slice();
        buffer.position(MARGIN).limit(MARGIN + bytes.length());
        packed.add(ByteBuffer.wrap(array));
        return buffer;
    }

    void check(String scenario) {
        for (int n = 0; n < packed.size(); n++) {
            byte[] array = packed.get(n).array();
            for (int i = 0; i < array.length; i++) {
                boolean outside = i < 2 * MARGIN || i >= array.length - 2 * MARGIN;
                if (outside && array[i] != CANARY) {
                    throw new AssertionError("%s: the engine wrote outside of received buffer %d, at %d of 0 to %d"
                            .formatted(scenario, n, i - 2 * MARGIN, array.length - 4 * MARGIN));
                }
            }
        }
    }
}
