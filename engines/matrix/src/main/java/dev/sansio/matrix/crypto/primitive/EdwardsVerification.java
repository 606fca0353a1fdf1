package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.primitive.EdwardsPoint.Summand;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The verification of signatures with one key (RFC 8032 5.1.7, without the cofactor). All that goes in is public, so nothing leaks by
 * the time that it takes; that is why it may be our own, several times as fast as the platform's, which is constant in time.
 */
final class EdwardsVerification {

    private static final int BASE_WIDTH = 8;
    private static final int KEY_WIDTH = 5;
    private static final Summand[] BASE = EdwardsPoint.base().oddMultiples(1 << (BASE_WIDTH - 2));

    private final byte[] key;
    private final Summand[] minusKey;

    private EdwardsVerification(byte[] key, Summand[] minusKey) {
        this.key = key;
        this.minusKey = minusKey;
    }

    /** That of a key; null if it is no point of the curve. */
    static @Nullable EdwardsVerification of(byte[] key) {
        EdwardsPoint point = EdwardsPoint.decode(key);
        return point == null
                ? null
                : new EdwardsVerification(key, point.negated().oddMultiples(1 << (KEY_WIDTH - 2)));
    }

    /** Whether R is what S and the hash make it: R = S B - h A. */
    boolean verifies(byte[] message, int from, int length, byte[] signature) {
        byte[] r = Octets.slice(signature, 0, 32);
        byte[] hash = ScalarDigits.reduce(hash(r, message, from, length));
        byte[] ofBase = ScalarDigits.of(Octets.slice(signature, 32, 64), BASE_WIDTH);
        byte[] ofKey = ScalarDigits.of(hash, KEY_WIDTH);
        EdwardsPoint sum = EdwardsPoint.NEUTRAL;
        for (int i = ofBase.length - 1; i >= 0; i--) {
            sum = sum.doubled((ofBase[i] | ofKey[i]) != 0);
            sum = plus(sum, BASE, ofBase[i]);
            sum = plus(sum, minusKey, ofKey[i]);
        }
        return Arrays.equals(sum.encode(), r);
    }

    private static EdwardsPoint plus(EdwardsPoint point, Summand[] multiples, int digit) {
        if (digit == 0) {
            return point;
        }
        return digit > 0 ? point.plus(multiples[digit >> 1]) : point.minus(multiples[-digit >> 1]);
    }

    private byte[] hash(byte[] r, byte[] message, int from, int length) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-512");
            hash.update(r);
            hash.update(key);
            hash.update(message, from, length);
            return hash.digest();
        } catch (NoSuchAlgorithmException e) {
            throw Platform.lacks("SHA-512", e);
        }
    }
}
