package dev.sansio.http.call;

import dev.sansio.core.Limit;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Content as it comes together. */
final class Collected {

    private static final byte[] NOTHING = {};

    private byte[] octets = NOTHING;
    private int length;

    /** Whether the piece is within the limit, and taken. */
    boolean add(ByteBuffer piece, Limit limit) {
        int more = piece.remaining();
        if (!limit.admits((long) length + more)) {
            return false;
        }
        if (octets.length - length < more) {
            long doubled = Math.min(Math.max(256, 2L * octets.length), limit.value());
            octets = Arrays.copyOf(octets, (int) Math.max(doubled, length + (long) more));
        }
        piece.get(piece.position(), octets, length, more);
        length += more;
        return true;
    }

    /** All of it; nothing is added any more. */
    ByteBuffer whole() {
        return ByteBuffer.wrap(octets, 0, length).slice();
    }
}
