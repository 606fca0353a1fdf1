package dev.sansio.tls;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/** Application data that waits to be sealed: small writes are gathered into one record. */
final class Plain {

    private static final int RECORD = 16_384;
    private static final int GATHERED = 64;

    private final ArrayDeque<ByteBuffer> writes = new ArrayDeque<>();
    private long pending;

    void add(ByteBuffer payload) {
        if (payload.hasRemaining()) {
            writes.add(payload.asReadOnlyBuffer().slice());
            pending += payload.remaining();
        }
    }

    /** The writes that fill the next record. */
    ByteBuffer[] next() {
        int count = 0;
        int bytes = 0;
        for (ByteBuffer write : writes) {
            if (count == GATHERED || bytes >= RECORD) {
                break;
            }
            count++;
            bytes += write.remaining();
        }
        ByteBuffer[] next = new ByteBuffer[count];
        int i = 0;
        for (ByteBuffer write : writes) {
            if (i == count) {
                break;
            }
            next[i++] = write;
        }
        return next;
    }

    /** So many bytes were sealed. */
    void sealed(int bytes) {
        pending -= bytes;
        for (ByteBuffer first = writes.peek(); first != null && !first.hasRemaining(); first = writes.peek()) {
            writes.remove();
        }
    }

    long pending() {
        return pending;
    }

    boolean isEmpty() {
        return writes.isEmpty();
    }

    void clear() {
        writes.clear();
        pending = 0;
    }
}
