package dev.sansio.matrix.crypto.megolm;

import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.Arrays;

/**
 * The ratchet R(i) of four parts (the Megolm specification, The Megolm ratchet algorithm). Part j is renewed every
 * 2<sup>8(3-j)</sup> messages, and renews those behind it, so that any index is at most 1,020 hashes away.
 */
final class Ratchet {

    /** Octets of all four parts. */
    static final int LENGTH = 128;
    /** The greatest index. */
    static final long LAST = 0xFFFF_FFFFL;

    private static final int PARTS = 4;
    private static final int PART = 32;

    private final byte[] parts;
    private long index;

    Ratchet(byte[] parts, long index) {
        this.parts = parts;
        this.index = index;
    }

    Ratchet copy() {
        return new Ratchet(parts.clone(), index);
    }

    long index() {
        return index;
    }

    /** Its octets; not a copy, so not to be kept. */
    byte[] parts() {
        return parts;
    }

    /** Goes forward. */
    void advance(long to, HmacSha256 hmac) {
        if (to < index || to > LAST) {
            throw new IllegalArgumentException("the ratchet goes forward only, and up to " + LAST);
        }
        for (int part = 0; part < PARTS; part++) {
            int shift = 8 * (PARTS - 1 - part);
            long steps = (to >>> shift) - (index >>> shift);
            if (steps > 0) {
                for (long step = 1; step < steps; step++) {
                    renew(part, part, hmac);
                }
                for (int behind = PARTS - 1; behind >= part; behind--) {
                    renew(part, behind, hmac);
                }
                index = to >>> shift << shift;
            }
        }
    }

    /** H(k) of part j becomes part k. */
    private void renew(int from, int to, HmacSha256 hmac) {
        byte[] hash = hmac.key(parts, from * PART, PART).update((byte) to).end();
        System.arraycopy(hash, 0, parts, to * PART, PART);
    }

    boolean equalsAt(Ratchet other) {
        return index == other.index && Octets.same(parts, other.parts);
    }

    void wipe() {
        Arrays.fill(parts, (byte) 0);
    }
}
