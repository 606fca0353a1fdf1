package dev.sansio.matrix.crypto.primitive;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.random.RandomGenerator;

/** A pair of keys of Ed25519 (RFC 8032), made of a seed of 32 octets. */
public final class Ed25519KeyPair {

    private final byte[] seed;
    private final PrivateKey privateKey;
    private final Ed25519PublicKey publicKey;

    private Ed25519KeyPair(byte[] seed, PrivateKey privateKey, Ed25519PublicKey publicKey) {
        this.seed = seed;
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** A new one. */
    public static Ed25519KeyPair generate(RandomGenerator random) {
        byte[] seed = Octets.random(random, 32);
        try {
            return of(seed);
        } finally {
            Octets.wipe(seed);
        }
    }

    /**
     * That of a seed of 32 octets, which is copied.
     *
     * @throws dev.sansio.matrix.crypto.CryptoException if there are more or less
     */
    public static Ed25519KeyPair of(byte[] seed) {
        byte[] own = Octets.exactly(32, seed, "the seed").clone();
        try {
            // The generator takes its random octets for the seed (RFC 8032 5.1.5); there is no other way to the public
            // key.
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new FixedRandom(own));
            Ed25519PublicKey publicKey = Ed25519PublicKey.of(
                    Encodings.last32(generator.generateKeyPair().getPublic().getEncoded()));
            byte[] encoded = Encodings.ed25519Private(own);
            PrivateKey privateKey = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            Octets.wipe(encoded);
            return new Ed25519KeyPair(own, privateKey, publicKey);
        } catch (GeneralSecurityException e) {
            throw Platform.lacks("Ed25519", e);
        }
    }

    /** The key that others may know. */
    public Ed25519PublicKey publicKey() {
        return publicKey;
    }

    /** The signature of a message, 64 octets. */
    public byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(privateKey);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw Platform.lacks("Ed25519", e);
        }
    }

    /** A copy of the seed, for the caller to keep safe and to wipe. */
    public byte[] seed() {
        return seed.clone();
    }

    /** Tells the public key only. */
    @Override
    public String toString() {
        return "Ed25519KeyPair[" + publicKey + "]";
    }
}
