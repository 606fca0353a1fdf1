package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A public key of Curve25519 (RFC 7748 5), 32 octets. Those of small order are refused where they are used. */
public final class Curve25519PublicKey {

    private final byte[] u;

    private Curve25519PublicKey(byte[] u) {
        this.u = u;
    }

    /**
     * A key of 32 octets.
     *
     * @throws CryptoException if there are more or less, or all are zero
     */
    public static Curve25519PublicKey of(byte[] octets) {
        byte[] u = Octets.exactly(32, octets, "the Curve25519 key").clone();
        if (Octets.same(u, new byte[32])) {
            throw new CryptoException(Problem.KEY, "the Curve25519 key is zero");
        }
        return new Curve25519PublicKey(u);
    }

    /**
     * A key as Matrix writes it: in base64.
     *
     * @throws CryptoException as {@link #of}
     */
    public static Curve25519PublicKey parse(String base64) {
        return of(UnpaddedBase64.decode(base64));
    }

    /** The highest bit does not count (RFC 7748 5); the platform would take it for part of the number. */
    PublicKey platform() throws GeneralSecurityException {
        byte[] masked = u.clone();
        masked[31] &= 0x7F;
        return KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(Encodings.x25519Public(masked)));
    }

    /** A copy of the 32 octets. */
    public byte[] octets() {
        return u.clone();
    }

    /** In unpadded base64. */
    public String base64() {
        return UnpaddedBase64.encode(u);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Curve25519PublicKey that && Arrays.equals(u, that.u);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(u);
    }

    @Override
    public String toString() {
        return base64();
    }
}
