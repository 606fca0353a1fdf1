package dev.sansio.matrix.crypto.pickle;

import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.Arrays;

/** Writes what is to be kept, one part after another, to be read in the same order. */
public final class PickleWriter {

    private final int kind;
    private byte[] out = new byte[256];
    private int length;

    /** One for a kind of things. */
    public PickleWriter(int kind) {
        this.kind = kind;
    }

    int kind() {
        return kind;
    }

    /** A number, in eight octets. */
    public PickleWriter number(long value) {
        reserve(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            out[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** A flag. */
    public PickleWriter flag(boolean value) {
        return number(value ? 1 : 0);
    }

    /** Octets, with their number. */
    public PickleWriter octets(byte[] value) {
        number(value.length);
        reserve(value.length);
        System.arraycopy(value, 0, out, length, value.length);
        length += value.length;
        return this;
    }

    /** Octets that nobody needs afterwards. */
    public PickleWriter secret(byte[] value) {
        octets(value);
        Octets.wipe(value);
        return this;
    }

    /** What was written; the writer keeps nothing of it. */
    byte[] toOctets() {
        byte[] exact = Arrays.copyOf(out, length);
        Octets.wipe(out);
        length = 0;
        return exact;
    }

    private void reserve(int more) {
        if (out.length - length < more) {
            byte[] larger = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
            Octets.wipe(out);
            out = larger;
        }
    }
}
