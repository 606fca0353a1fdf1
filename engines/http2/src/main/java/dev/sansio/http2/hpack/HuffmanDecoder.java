package dev.sansio.http2.hpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Huffman strings (RFC 7541 5.2). A table of 16 KiB, shared by all, gives up to two symbols for the next twelve bits; codes
 * above twelve bits, which no usual text has, are found by their length.
 */
final class HuffmanDecoder {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int WIDTH = 12;
    private static final int SHIFT = Long.SIZE - WIDTH;

    /** For the next bits: a symbol, perhaps another one (8 bits each), their bits (8), their number; 0 if the code is longer. */
    private static final int[] TABLE = new int[1 << WIDTH];
    /** For each length the first value of {@link HuffmanCode#LONGEST} bits that is above all codes up to this length. */
    private static final int[] LIMIT = new int[HuffmanCode.LONGEST + 1];
    /** For each length what to add to a code to get its place among the symbols. */
    private static final int[] OFFSET = new int[HuffmanCode.LONGEST + 1];
    /** All symbols in the order of their codes. */
    private static final short[] SYMBOLS = new short[HuffmanCode.EOS + 1];

    static {
        int place = 0;
        for (int length = HuffmanCode.SHORTEST; length <= HuffmanCode.LONGEST; length++) {
            int next = LIMIT[length - 1] >>> (HuffmanCode.LONGEST - length);
            OFFSET[length] = place - next;
            for (int symbol = 0; symbol <= HuffmanCode.EOS; symbol++) {
                if (HuffmanCode.LENGTH[symbol] == length) {
                    SYMBOLS[place++] = (short) symbol;
                    next++;
                }
            }
            LIMIT[length] = next << (HuffmanCode.LONGEST - length);
        }
        for (int bits = 0; bits < TABLE.length; bits++) {
            TABLE[bits] = entry(bits);
        }
    }

    private HuffmanDecoder() {}

    private static int entry(int bits) {
        int aligned = bits << (HuffmanCode.LONGEST - WIDTH);
        int first = lengthOf(aligned);
        if (first > WIDTH) {
            return 0;
        }
        int symbol = symbolOf(aligned, first);
        int rest = (aligned << first) & ((1 << HuffmanCode.LONGEST) - 1);
        int second = lengthOf(rest);
        return first + second > WIDTH
                ? symbol | (first << 16) | (1 << 24)
                : symbol | (symbolOf(rest, second) << 8) | ((first + second) << 16) | (2 << 24);
    }

    /** The length of the code at the top of thirty bits. */
    private static int lengthOf(int aligned) {
        int length = HuffmanCode.SHORTEST;
        while (aligned >= LIMIT[length] && length < HuffmanCode.LONGEST) {
            length++;
        }
        return length;
    }

    private static int symbolOf(int aligned, int length) {
        return SYMBOLS[(aligned >>> (HuffmanCode.LONGEST - length)) + OFFSET[length]];
    }

    /** The most octets that so many octets stand for, and one more that {@link #decode} may write. */
    static int room(int encoded) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, encoded * 8L / HuffmanCode.SHORTEST + 1);
    }

    /**
     * Decodes octets.
     *
     * @param out has {@link #room}
     * @return how many octets were written
     * @throws HpackException for EOS and for padding that is too long or not of ones
     */
    static int decode(byte[] in, int from, int to, byte[] out) {
        int i = from;
        int n = 0;
        long bits = 0; // the next ones at the top
        int valid = 0; // so many at least; the ones below are what follows, or 0
        while (to - i >= Long.BYTES) {
            bits |= (long) LONG.get(in, i) >>> valid;
            i += (63 - valid) >>> 3;
            valid |= 56;
            int entry = TABLE[(int) (bits >>> SHIFT)];
            if (entry == 0) {
                int aligned = (int) (bits >>> (Long.SIZE - HuffmanCode.LONGEST));
                int length = lengthOf(aligned);
                out[n++] = (byte) octet(aligned, length);
                bits <<= length;
                valid -= length;
                continue;
            }
            for (int k = 0; k < 4 && entry != 0; k++) {
                out[n] = (byte) entry;
                out[n + 1] = (byte) (entry >>> 8);
                n += entry >>> 24;
                int used = (entry >>> 16) & 0xFF;
                bits <<= used;
                valid -= used;
                entry = TABLE[(int) (bits >>> SHIFT)];
            }
        }
        return end(in, i, to, bits, valid, out, n);
    }

    /** The last octets, and the padding. */
    private static int end(byte[] in, int from, int to, long bits, int valid, byte[] out, int written) {
        int i = from;
        int n = written;
        for (; ; ) {
            for (; valid <= Long.SIZE - Byte.SIZE && i < to; valid += Byte.SIZE) {
                bits |= (in[i++] & 0xFFL) << (Long.SIZE - Byte.SIZE - valid);
            }
            if (valid == 0) {
                return n;
            }
            int entry = TABLE[(int) (bits >>> SHIFT)];
            int used = (entry >>> 16) & 0xFF;
            if (entry != 0
                    && used <= valid) { // of octets that are all there; what may be padding is left to what follows
                out[n] = (byte) entry;
                out[n + 1] = (byte) (entry >>> 8);
                n += entry >>> 24;
                bits <<= used;
                valid -= used;
                continue;
            }
            long padded = valid < Long.SIZE ? bits | (-1L >>> valid) : bits;
            int aligned = (int) (padded >>> (Long.SIZE - HuffmanCode.LONGEST));
            int length = lengthOf(aligned);
            if (length > valid) {
                if (valid >= Byte.SIZE || padded != -1) {
                    throw new HpackException("a Huffman string does not end in less than eight bits of ones");
                }
                return n;
            }
            out[n++] = (byte) octet(aligned, length);
            bits <<= length;
            valid -= length;
        }
    }

    private static int octet(int aligned, int length) {
        int symbol = symbolOf(aligned, length);
        if (symbol == HuffmanCode.EOS) {
            throw new HpackException("a Huffman string has the symbol EOS");
        }
        return symbol;
    }
}
