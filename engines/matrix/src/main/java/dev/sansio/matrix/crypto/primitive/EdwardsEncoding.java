package dev.sansio.matrix.crypto.primitive;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What is allowed in the encodings of points and scalars of edwards25519 (RFC 8032 5.1). */
final class EdwardsEncoding {

    /** 2^255 - 19, little-endian. */
    private static final byte[] P = hex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    /** The order of the group (RFC 8032 5.1), little-endian. */
    private static final byte[] L = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    /** The y of the eight points whose order divides the cofactor; the sign of x is left out. */
    private static final List<byte[]> SMALL_ORDER = List.of(
            hex("0100000000000000000000000000000000000000000000000000000000000000"),
            hex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
            hex("0000000000000000000000000000000000000000000000000000000000000000"),
            hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
            hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"));

    private EdwardsEncoding() {}

    /** Whether y is below p. The two points with x = 0 and a sign are of small order and met there. */
    static boolean isCanonical(byte[] point) {
        return isBelow(unsigned(point), P);
    }

    static boolean isOfSmallOrder(byte[] point) {
        byte[] y = unsigned(point);
        boolean small = false;
        for (byte[] known : SMALL_ORDER) {
            small |= Arrays.equals(y, known);
        }
        return small;
    }

    /** Whether R is canonical and not of small order, and S is below L. */
    static boolean isStrictSignature(byte[] signature) {
        byte[] r = Octets.slice(signature, 0, 32);
        byte[] s = Octets.slice(signature, 32, 64);
        return isBelow(s, L) && isCanonical(r) && !isOfSmallOrder(r);
    }

    private static byte[] unsigned(byte[] point) {
        byte[] y = point.clone();
        y[31] &= 0x7F;
        return y;
    }

    private static boolean isBelow(byte[] number, byte[] bound) {
        for (int i = 31; i >= 0; i--) {
            int difference = (number[i] & 0xFF) - (bound[i] & 0xFF);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
