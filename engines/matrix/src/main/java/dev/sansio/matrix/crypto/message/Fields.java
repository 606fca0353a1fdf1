package dev.sansio.matrix.crypto.message;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.Arrays;

/** The fields of one message. The lowest three bits of a tag tell its type: 0 a number, 2 a string. */
public final class Fields {

    private static final int MOST = 16;

    private final byte[] message;
    private final int end;
    private final int[] tags = new int[MOST];
    /** Of numbers the value, of strings where they begin. */
    private final long[] values = new long[MOST];

    private final int[] lengths = new int[MOST];
    private int count;
    private int at;

    private Fields(byte[] message, int from, int end) {
        this.message = message;
        this.at = from;
        this.end = end;
    }

    /**
     * Those of a part of an array, which is not copied.
     *
     * @throws CryptoException if they are cut, come twice, are of another type, or are more than 16
     */
    public static Fields read(byte[] message, int from, int end) {
        Fields fields = new Fields(message, from, end);
        while (fields.at < end) {
            fields.field();
        }
        return fields;
    }

    private void field() {
        long tag = integer();
        if (tag > Integer.MAX_VALUE || count == MOST || index((int) tag) >= 0) {
            throw CryptoException.malformed("a field comes twice, or there are too many");
        }
        long value = integer();
        if ((tag & 7) == 2) {
            if (value > end - at) {
                throw CryptoException.malformed("a field is cut");
            }
            lengths[count] = (int) value;
            values[count] = at;
            at += (int) value;
        } else if ((tag & 7) == 0) {
            values[count] = value;
        } else {
            throw CryptoException.malformed("a field is of an unknown type");
        }
        tags[count++] = (int) tag;
    }

    private long integer() {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (at == end) {
                throw CryptoException.malformed("a number is cut");
            }
            byte octet = message[at++];
            value |= (octet & 0x7FL) << shift;
            if (octet >= 0) {
                return value;
            }
        }
        throw CryptoException.malformed("a number has more than 63 bits");
    }

    /**
     * The number of a tag.
     *
     * @throws CryptoException if there is none
     */
    public long number(int tag) {
        return values[required(tag)];
    }

    /**
     * The string of a tag, copied.
     *
     * @throws CryptoException if there is none
     */
    public byte[] string(int tag) {
        int index = required(tag);
        return Octets.slice(message, (int) values[index], (int) values[index] + lengths[index]);
    }

    private int required(int tag) {
        int index = index(tag);
        if (index < 0) {
            throw CryptoException.malformed("a field is missing");
        }
        return index;
    }

    private int index(int tag) {
        for (int i = 0; i < count; i++) {
            if (tags[i] == tag) {
                return i;
            }
        }
        return -1;
    }

    /** Tells the tags only. */
    @Override
    public String toString() {
        return "Fields" + Arrays.toString(Arrays.copyOf(tags, count));
    }
}
