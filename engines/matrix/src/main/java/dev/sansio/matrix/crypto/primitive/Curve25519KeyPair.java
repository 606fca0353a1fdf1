package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.random.RandomGenerator;
import javax.crypto.KeyAgreement;

/** A pair of keys for agreements on Curve25519 (X25519, RFC 7748). */
public final class Curve25519KeyPair {

    private static final byte[] BASE_POINT = basePoint();

    private final byte[] scalar;
    private final Curve25519PublicKey publicKey;

    private Curve25519KeyPair(byte[] scalar, Curve25519PublicKey publicKey) {
        this.scalar = scalar;
        this.publicKey = publicKey;
    }

    /** A new one. */
    public static Curve25519KeyPair generate(RandomGenerator random) {
        byte[] scalar = Octets.random(random, 32);
        try {
            return of(scalar);
        } finally {
            Octets.wipe(scalar);
        }
    }

    /**
     * That of a private key of 32 octets, which is copied.
     *
     * @throws CryptoException if there are more or less
     */
    public static Curve25519KeyPair of(byte[] privateKey) {
        byte[] own = Octets.exactly(32, privateKey, "the private key").clone();
        return new Curve25519KeyPair(own, Curve25519PublicKey.of(multiply(own, Curve25519PublicKey.of(BASE_POINT))));
    }

    /** The key that others may know. */
    public Curve25519PublicKey publicKey() {
        return publicKey;
    }

    /**
     * The secret shared with the holder of another key, 32 octets, for the caller to wipe.
     *
     * @throws CryptoException if the other key is of small order, so that the secret would be known to everybody (RFC 7748 6.1)
     */
    public byte[] agree(Curve25519PublicKey other) {
        return multiply(scalar, other);
    }

    private static byte[] multiply(byte[] scalar, Curve25519PublicKey point) {
        byte[] encoded = Encodings.x25519Private(scalar);
        try {
            PublicKey peer = point.platform();
            PrivateKey own = KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(own);
            agreement.doPhase(peer, true);
            byte[] secret = agreement.generateSecret();
            if (Octets.same(secret, new byte[32])) {
                throw smallOrder();
            }
            return secret;
        } catch (InvalidKeyException refused) {
            throw smallOrder();
        } catch (GeneralSecurityException e) {
            throw Platform.lacks("X25519", e);
        } finally {
            Octets.wipe(encoded);
        }
    }

    private static CryptoException smallOrder() {
        return new CryptoException(Problem.KEY, "the Curve25519 key is of small order");
    }

    /** A copy of the private key, for the caller to keep safe and to wipe. */
    public byte[] privateKey() {
        return scalar.clone();
    }

    /** Overwrites the private key; the pair is of no use from then on. */
    public void wipe() {
        Octets.wipe(scalar);
    }

    /** Tells the public key only. */
    @Override
    public String toString() {
        return "Curve25519KeyPair[" + publicKey + "]";
    }

    /** u = 9 (RFC 7748 4.1). */
    private static byte[] basePoint() {
        byte[] u = new byte[32];
        u[0] = 9;
        return u;
    }
}
