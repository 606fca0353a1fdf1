package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A public key of Ed25519 (RFC 8032), read and used strictly: encodings are canonical, keys of small order are none, and so are
 * signatures whose S is not below the order of the group or whose R has a small order. Thus whatever verifies here verifies with
 * every other implementation, and no key verifies what it has not signed.
 */
public final class Ed25519PublicKey {

    private final byte[] point;
    private @Nullable EdwardsVerification verification;

    private Ed25519PublicKey(byte[] point) {
        this.point = point;
    }

    /**
     * A key of 32 octets.
     *
     * @throws CryptoException if they are not canonical, or of small order
     */
    public static Ed25519PublicKey of(byte[] octets) {
        byte[] point = Octets.exactly(32, octets, "the Ed25519 key").clone();
        if (!EdwardsEncoding.isCanonical(point) || EdwardsEncoding.isOfSmallOrder(point)) {
            throw new CryptoException(Problem.KEY, "the Ed25519 key is not a point of the group");
        }
        return new Ed25519PublicKey(point);
    }

    /**
     * A key as Matrix writes it: in base64.
     *
     * @throws CryptoException as {@link #of}
     */
    public static Ed25519PublicKey parse(String base64) {
        return of(UnpaddedBase64.decode(base64));
    }

    /** Whether this key has signed the message. Octets that are no signature at all are none of this key. */
    public boolean verifies(byte[] message, byte[] signature) {
        return verifies(message, 0, message.length, signature);
    }

    /** Whether this key has signed a part of an array. */
    public boolean verifies(byte[] message, int from, int length, byte[] signature) {
        if (signature.length != 64 || !EdwardsEncoding.isStrictSignature(signature)) {
            return false;
        }
        EdwardsVerification prepared = verification;
        if (prepared == null) {
            prepared = EdwardsVerification.of(point);
            verification = prepared;
        }
        return prepared != null && prepared.verifies(message, from, length, signature);
    }

    /** A copy of the 32 octets. */
    public byte[] octets() {
        return point.clone();
    }

    /** In unpadded base64. */
    public String base64() {
        return UnpaddedBase64.encode(point);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ed25519PublicKey that && Arrays.equals(point, that.point);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(point);
    }

    @Override
    public String toString() {
        return base64();
    }
}
