package dev.sansio.testkit.laws;

import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Packing;
import java.nio.ByteBuffer;

/** Direct or read-only buffers, which the caller uses again as soon as the engine has taken them. */
final class BorrowedBuffers implements Packing {

    private final boolean direct;
    private ByteBuffer writable = ByteBuffer.allocate(0);

    BorrowedBuffers(boolean direct) {
        this.direct = direct;
    }

    @Override
    public ByteBuffer pack(Octets bytes) {
        writable = direct ? ByteBuffer.allocateDirect(bytes.length()) : ByteBuffer.allocate(bytes.length());
        writable.put(0, bytes.toArray());
        return direct ? writable.duplicate() : writable.asReadOnlyBuffer();
    }

    @Override
    public void received(ByteBuffer buffer) {
        for (int i = 0; i < writable.capacity(); i++) {
            writable.put(i, (byte) '?');
        }
    }

    @Override
    public String toString() {
        return direct ? "direct buffers that are used again" : "read-only buffers that are used again";
    }
}
