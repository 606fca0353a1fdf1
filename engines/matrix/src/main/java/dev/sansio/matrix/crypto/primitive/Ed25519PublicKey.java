package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A public key of Ed25519 (RFC 8032), read and used strictly: encodings are canonical, keys of small order are none, and so are
 * signatures whose S is not below the order of the group or whose R has a small order. Thus whatever verifies here verifies with
 * every other implementation, and no key verifies what it has not signed.
 */
public final class Ed25519PublicKey {

    private final byte[] point;
    private @Nullable PublicKey platform;

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
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(platform());
            verifier.update(message, from, length);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notOnTheCurve) {
            return false;
        }
    }

    private PublicKey platform() throws GeneralSecurityException {
        PublicKey known = platform;
        if (known == null) {
            known = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Encodings.ed25519Public(point)));
            platform = known;
        }
        return known;
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
