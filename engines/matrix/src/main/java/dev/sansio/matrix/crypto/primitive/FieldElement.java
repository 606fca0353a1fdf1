package dev.sansio.matrix.crypto.primitive;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A number modulo p = 2<sup>255</sup> - 19, in five limbs of 51 bits. For public values only: time depends on them.
 *
 * <p>Limbs are never negative, and below 2<sup>52</sup> between operations.
 */
final class FieldElement {

    static final FieldElement ZERO = new FieldElement(0, 0, 0, 0, 0);
    static final FieldElement ONE = new FieldElement(1, 0, 0, 0, 0);

    private static final long MASK = (1L << 51) - 1;

    private final long a0;
    private final long a1;
    private final long a2;
    private final long a3;
    private final long a4;

    private FieldElement(long a0, long a1, long a2, long a3, long a4) {
        this.a0 = a0;
        this.a1 = a1;
        this.a2 = a2;
        this.a3 = a3;
        this.a4 = a4;
    }

    static FieldElement of(long small) {
        return new FieldElement(small, 0, 0, 0, 0);
    }

    /** Of 32 octets, little-endian; the highest bit does not count. */
    static FieldElement decode(byte[] octets) {
        return new FieldElement(
                bits(octets, 0) & MASK,
                (bits(octets, 6) >>> 3) & MASK,
                (bits(octets, 12) >>> 6) & MASK,
                (bits(octets, 19) >>> 1) & MASK,
                (bits(octets, 24) >>> 12) & MASK);
    }

    private static long bits(byte[] octets, int from) {
        long value = 0;
        for (int i = 7; i >= 0; i--) {
            value = (value << 8) | (octets[from + i] & 0xFF);
        }
        return value;
    }

    /** Little-endian, below p. */
    byte[] encode() {
        FieldElement once = carried(a0, a1, a2, a3, a4);
        long q = (once.a0 + 19) >>> 51;
        q = (once.a1 + q) >>> 51;
        q = (once.a2 + q) >>> 51;
        q = (once.a3 + q) >>> 51;
        q = (once.a4 + q) >>> 51;
        long c0 = once.a0 + 19 * q;
        long c1 = once.a1 + (c0 >>> 51);
        long c2 = once.a2 + (c1 >>> 51);
        long c3 = once.a3 + (c2 >>> 51);
        long c4 = once.a4 + (c3 >>> 51);
        byte[] octets = new byte[32];
        put(octets, 0, (c0 & MASK) | (c1 << 51));
        put(octets, 8, ((c1 & MASK) >>> 13) | (c2 << 38));
        put(octets, 16, ((c2 & MASK) >>> 26) | (c3 << 25));
        put(octets, 24, ((c3 & MASK) >>> 39) | ((c4 & MASK) << 12));
        return octets;
    }

    private static void put(byte[] octets, int from, long value) {
        for (int i = 0; i < 8; i++) {
            octets[from + i] = (byte) (value >>> (8 * i));
        }
    }

    FieldElement plus(FieldElement b) {
        return carried(a0 + b.a0, a1 + b.a1, a2 + b.a2, a3 + b.a3, a4 + b.a4);
    }

    /** Two p more, so that no limb is negative. */
    FieldElement minus(FieldElement b) {
        long low = 4 * (MASK - 18);
        long high = 4 * MASK;
        return carried(a0 + low - b.a0, a1 + high - b.a1, a2 + high - b.a2, a3 + high - b.a3, a4 + high - b.a4);
    }

    FieldElement negated() {
        return ZERO.minus(this);
    }

    private static FieldElement carried(long c0, long c1, long c2, long c3, long c4) {
        return new FieldElement(
                (c0 & MASK) + 19 * (c4 >>> 51),
                (c1 & MASK) + (c0 >>> 51),
                (c2 & MASK) + (c1 >>> 51),
                (c3 & MASK) + (c2 >>> 51),
                (c4 & MASK) + (c3 >>> 51));
    }

    /**
     * Each product of limbs is split at 2^51 into a low part and a high part, which belongs to the next limb; sums of five parts fit
     * into 64 bits without a carry. The high part comes of a multiplication of operands that are 13 bits further left.
     */
    FieldElement times(FieldElement b) {
        long b1 = 19 * b.a1;
        long b2 = 19 * b.a2;
        long b3 = 19 * b.a3;
        long b4 = 19 * b.a4;
        long l0 = low(a0, b.a0) + low(a1, b4) + low(a2, b3) + low(a3, b2) + low(a4, b1);
        long h0 = high(a0, b.a0) + high(a1, b4) + high(a2, b3) + high(a3, b2) + high(a4, b1);
        long l1 = low(a0, b.a1) + low(a1, b.a0) + low(a2, b4) + low(a3, b3) + low(a4, b2);
        long h1 = high(a0, b.a1) + high(a1, b.a0) + high(a2, b4) + high(a3, b3) + high(a4, b2);
        long l2 = low(a0, b.a2) + low(a1, b.a1) + low(a2, b.a0) + low(a3, b4) + low(a4, b3);
        long h2 = high(a0, b.a2) + high(a1, b.a1) + high(a2, b.a0) + high(a3, b4) + high(a4, b3);
        long l3 = low(a0, b.a3) + low(a1, b.a2) + low(a2, b.a1) + low(a3, b.a0) + low(a4, b4);
        long h3 = high(a0, b.a3) + high(a1, b.a2) + high(a2, b.a1) + high(a3, b.a0) + high(a4, b4);
        long l4 = low(a0, b.a4) + low(a1, b.a3) + low(a2, b.a2) + low(a3, b.a1) + low(a4, b.a0);
        long h4 = high(a0, b.a4) + high(a1, b.a3) + high(a2, b.a2) + high(a3, b.a1) + high(a4, b.a0);
        return folded(l0, l1 + h0, l2 + h1, l3 + h2, l4 + h3, h4);
    }

    /** The same with itself, where ten of the products come twice. */
    FieldElement squared() {
        long b3 = 19 * a3;
        long b4 = 19 * a4;
        long l0 = low(a0, a0) + 2 * (low(a1, b4) + low(a2, b3));
        long h0 = high(a0, a0) + 2 * (high(a1, b4) + high(a2, b3));
        long l1 = low(a3, b3) + 2 * (low(a0, a1) + low(a2, b4));
        long h1 = high(a3, b3) + 2 * (high(a0, a1) + high(a2, b4));
        long l2 = low(a1, a1) + 2 * (low(a0, a2) + low(a3, b4));
        long h2 = high(a1, a1) + 2 * (high(a0, a2) + high(a3, b4));
        long l3 = low(a4, b4) + 2 * (low(a0, a3) + low(a1, a2));
        long h3 = high(a4, b4) + 2 * (high(a0, a3) + high(a1, a2));
        long l4 = low(a2, a2) + 2 * (low(a0, a4) + low(a1, a3));
        long h4 = high(a2, a2) + 2 * (high(a0, a4) + high(a1, a3));
        return folded(l0, l1 + h0, l2 + h1, l3 + h2, l4 + h3, h4);
    }

    /** The part beyond 2^255 counts 19 times at the bottom. It may have 60 bits, so it is split first. */
    private static FieldElement folded(long c0, long c1, long c2, long c3, long c4, long over) {
        long low = c0 + 19 * (over & MASK);
        return carried(low, c1 + 19 * (over >>> 51), c2, c3, c4);
    }

    private static long low(long a, long b) {
        return (a * b) & MASK;
    }

    private static long high(long a, long b) {
        return Math.multiplyHigh(a << 7, b << 6);
    }

    private FieldElement squared(int times) {
        FieldElement power = this;
        for (int i = 0; i < times; i++) {
            power = power.squared();
        }
        return power;
    }

    /** To the power of 2^250 - 1, and to that of 11. */
    private FieldElement[] ladder() {
        FieldElement two = squared();
        FieldElement nine = two.squared(2).times(this);
        FieldElement eleven = nine.times(two);
        FieldElement five = eleven.squared().times(nine); // 2^5 - 1
        FieldElement ten = five.squared(5).times(five);
        FieldElement twenty = ten.squared(10).times(ten);
        FieldElement forty = twenty.squared(20).times(twenty);
        FieldElement fifty = forty.squared(10).times(ten);
        FieldElement hundred = fifty.squared(50).times(fifty);
        FieldElement twoHundred = hundred.squared(100).times(hundred);
        return new FieldElement[] {twoHundred.squared(50).times(fifty), eleven};
    }

    /** To the power of p - 2. */
    FieldElement inverted() {
        FieldElement[] powers = ladder();
        return powers[0].squared(5).times(powers[1]);
    }

    /** To the power of (p - 5) / 8. */
    FieldElement rootPower() {
        return ladder()[0].squared(2).times(this);
    }

    boolean isZero() {
        return Arrays.equals(encode(), new byte[32]);
    }

    boolean isOdd() {
        return (encode()[0] & 1) == 1;
    }

    boolean isSame(FieldElement other) {
        return Arrays.equals(encode(), other.encode());
    }

    /** In hexadecimal, little-endian. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(encode());
    }
}
