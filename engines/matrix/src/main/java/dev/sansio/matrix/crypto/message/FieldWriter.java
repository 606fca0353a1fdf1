package dev.sansio.matrix.crypto.message;

import java.util.Arrays;

/** Writes the version, the fields and what follows of one message. */
public final class FieldWriter {

    private byte[] out;
    private int length;

    /** A message that begins with a version. */
    public FieldWriter(int version, int expected) {
        this.out = new byte[expected + 1];
        out[length++] = (byte) version;
    }

    /** A field whose value is a number. */
    public FieldWriter number(int tag, long value) {
        return integer(tag).integer(value);
    }

    /** A field whose value is a string of octets. */
    public FieldWriter string(int tag, byte[] value) {
        return integer(tag).integer(value.length).octets(value);
    }

    /** Octets outside of any field. */
    public FieldWriter octets(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, out, length, value.length);
        length += value.length;
        return this;
    }

    /** Seven bits an octet, the least significant first; the highest bit says that more follows. */
    private FieldWriter integer(long value) {
        reserve(10);
        long rest = value;
        while (rest > 0x7F) {
            out[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out[length++] = (byte) rest;
        return this;
    }

    /** The octets so far. */
    public byte[] toOctets() {
        return Arrays.copyOf(out, length);
    }

    private void reserve(int more) {
        if (out.length - length < more) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
        }
    }
}
