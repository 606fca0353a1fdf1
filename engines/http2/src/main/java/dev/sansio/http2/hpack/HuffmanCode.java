package dev.sansio.http2.hpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The code of RFC 7541 appendix B. It is canonical: codes of one length follow each other in the order of their symbols, and
 * begin where those of the next shorter length end. So the lengths say it all.
 */
final class HuffmanCode {

    static final int EOS = 256;
    static final int SHORTEST = 5;
    static final int LONGEST = 30;

    /** The length of the code of each octet and of EOS, {@code a} for 5 bits to {@code z} for 30. */
    private static final String LENGTHS = "isxxxxxxxtzxxzxxxxxxxxzxxxxxxxxx"
            + "bffhibdgffdgdbbbaaabbbbbbbcdkbhf"
            + "ibccccccccccccccccccccccdcdioijb"
            + "kabababbbaccbbbabcbaabccccckgjix"
            + "prpprrrsrssssststtrstssssqrsrsst"
            + "rqprrssqsrrtqrssqqrqsrssprrrsrrs"
            + "vvporsruvvvwwvtuoqvwwvwtqqvvxwww"
            + "ptpqrqqsrruuttvsvwvvwwwwwxwwwwwv"
            + "z";

    /** Of each octet the length of its code in bits. */
    static final byte[] LENGTH = new byte[EOS + 1];
    /** Of each octet its code, in the lower bits. */
    static final int[] CODE = new int[EOS + 1];

    static {
        int code = 0;
        for (int length = SHORTEST; length <= LONGEST; length++, code <<= 1) {
            for (int symbol = 0; symbol <= EOS; symbol++) {
                if (LENGTHS.charAt(symbol) - 'a' + SHORTEST == length) {
                    LENGTH[symbol] = (byte) length;
                    CODE[symbol] = code++;
                }
            }
        }
    }

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private HuffmanCode() {}

    /** How many octets the code of octets has, the padding included. */
    static long encodedLength(byte[] octets, int from, int to) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            bits += LENGTH[octets[i] & 0xFF];
        }
        return (bits + 7) >>> 3;
    }

    /**
     * Encodes octets into another place of their array, where there is room for {@link #encodedLength}.
     *
     * @return the index behind the last octet written
     */
    static int encode(byte[] array, int from, int to, int at) {
        int out = at;
        long bits = 0;
        int count = 0; // so many bits below are not written yet
        for (int i = from; i < to; i++) {
            int octet = array[i] & 0xFF;
            bits = (bits << LENGTH[octet]) | CODE[octet];
            count += LENGTH[octet];
            if (count >= Integer.SIZE) {
                count -= Integer.SIZE;
                INT.set(array, out, (int) (bits >>> count));
                out += Integer.BYTES;
            }
        }
        int padding = -count & 7;
        bits = (bits << padding) | ((1 << padding) - 1);
        for (count += padding - Byte.SIZE; count >= 0; count -= Byte.SIZE) {
            array[out++] = (byte) (bits >>> count);
        }
        return out;
    }
}
