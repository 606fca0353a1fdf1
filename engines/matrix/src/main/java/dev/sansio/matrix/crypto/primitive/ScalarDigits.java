package dev.sansio.matrix.crypto.primitive;

/** Scalars of edwards25519 as few digits that are not zero, for multiplications of public values. */
final class ScalarDigits {

    private static final int DIGITS = 256;

    /** The order of the group in words of 32 bits, the least significant first. */
    private static final int[] ORDER = {0x5cf5d3ed, 0x5812631a, 0xa2f79cd6, 0x14def9de, 0, 0, 0, 0x10000000};

    private ScalarDigits() {}

    /** A number of any length, little-endian, modulo the order; bit by bit, which is quick enough beside what follows. */
    static byte[] reduce(byte[] number) {
        int[] rest = new int[8];
        for (int bit = 8 * number.length - 1; bit >= 0; bit--) {
            int carry = (number[bit >>> 3] >>> (bit & 7)) & 1;
            for (int i = 0; i < 8; i++) {
                int next = rest[i] >>> 31;
                rest[i] = (rest[i] << 1) | carry;
                carry = next;
            }
            subtractOrder(rest);
        }
        byte[] reduced = new byte[32];
        for (int i = 0; i < 32; i++) {
            reduced[i] = (byte) (rest[i >>> 2] >>> (8 * (i & 3)));
        }
        return reduced;
    }

    private static void subtractOrder(int[] rest) {
        for (int i = 7; i >= 0; i--) {
            int order = Integer.compareUnsigned(rest[i], ORDER[i]);
            if (order < 0) {
                return;
            }
            if (order > 0) {
                break;
            }
        }
        long borrow = 0;
        for (int i = 0; i < 8; i++) {
            long difference = (rest[i] & 0xFFFF_FFFFL) - (ORDER[i] & 0xFFFF_FFFFL) + borrow;
            rest[i] = (int) difference;
            borrow = difference >> 32;
        }
    }

    /**
     * Odd digits of a scalar below 2^253, and zeros between them: digit i counts 2^i times.
     *
     * @param width every digit is below 2^(width - 1), of either sign, and at least width - 1 zeros follow it
     */
    static byte[] of(byte[] scalar, int width) {
        byte[] digits = new byte[DIGITS];
        int carry = 0;
        int bit = 0;
        while (bit < DIGITS) {
            if (bit(scalar, bit) == carry) {
                bit++;
            } else {
                int window = carry;
                for (int i = 0; i < width; i++) {
                    window += bit(scalar, bit + i) << i;
                }
                carry = window >>> (width - 1);
                digits[bit] = (byte) (window - (carry << width));
                bit += width;
            }
        }
        return digits;
    }

    private static int bit(byte[] scalar, int bit) {
        return bit < DIGITS ? (scalar[bit >>> 3] >>> (bit & 7)) & 1 : 0;
    }
}
