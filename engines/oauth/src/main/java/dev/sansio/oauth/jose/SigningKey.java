package dev.sansio.oauth.jose;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.jwk.GivenRandom;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.json.Document;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Signs with a key that is here. */
public final class SigningKey implements JoseSigner {

    private static final int RSA_BITS = 2048;

    private final Jwk key;
    private final JwsAlgorithm algorithm;
    private final SecureRandom random;

    private SigningKey(Jwk key, JwsAlgorithm algorithm, SecureRandom random) {
        this.key = key;
        this.algorithm = algorithm;
        this.random = random;
    }

    /**
     * A signer with a key.
     *
     * @param random of {@link dev.sansio.core.Surroundings}, for ECDSA and RSASSA-PSS; cryptographically strong outside of tests
     * @throws IllegalArgumentException if the key is not private, too short, or not for the algorithm
     */
    public static SigningKey of(Jwk key, JwsAlgorithm algorithm, RandomGenerator random) {
        boolean other = key.algorithm() != null && !key.algorithm().equals(algorithm.toString());
        if (!key.isPrivate() || !algorithm.suits(key.key()) || other) {
            throw new IllegalArgumentException("the key does not sign with " + algorithm);
        }
        return new SigningKey(key, algorithm, GivenRandom.of(random));
    }

    /**
     * A signer with a secret that both ends have, such as a client secret.
     *
     * @throws IllegalArgumentException if the algorithm is no HMAC, or the secret is shorter than its hash (RFC 7518 3.2)
     */
    public static SigningKey shared(Secret secret, JwsAlgorithm algorithm) {
        Jwk key = Jwk.of(secret);
        if (!algorithm.suits(key.key())) {
            throw new IllegalArgumentException("the secret is too short, or not for " + algorithm);
        }
        return new SigningKey(key, algorithm, GivenRandom.of(new NoRandom()));
    }

    /**
     * A signer with a new key: 2048 bits of RSA, or the curve of the algorithm.
     *
     * @throws IllegalArgumentException if the algorithm is an HMAC
     */
    public static SigningKey generate(JwsAlgorithm algorithm, RandomGenerator random) {
        SecureRandom given = GivenRandom.of(random);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(
                    switch (algorithm.family()) {
                        case RSA, PSS -> "RSA";
                        case ECDSA -> "EC";
                        case EDDSA -> "Ed25519";
                        case HMAC -> throw new IllegalArgumentException("a shared secret is agreed on");
                    });
            generator.initialize(parameters(algorithm), given);
            return new SigningKey(Jwk.of(generator.generateKeyPair()), algorithm, given);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this platform has no " + algorithm, absent);
        }
    }

    private static AlgorithmParameterSpec parameters(JwsAlgorithm algorithm) {
        return switch (algorithm.family()) {
            case RSA, PSS -> new RSAKeyGenParameterSpec(RSA_BITS, RSAKeyGenParameterSpec.F4);
            case EDDSA -> NamedParameterSpec.ED25519;
            case ECDSA, HMAC ->
                new ECGenParameterSpec(
                        algorithm == JwsAlgorithm.ES256
                                ? "secp256r1"
                                : algorithm == JwsAlgorithm.ES384 ? "secp384r1" : "secp521r1");
        };
    }

    /** The same with a name for the key; null for none. */
    public SigningKey withKeyId(@Nullable String keyId) {
        return new SigningKey(key.withKeyId(keyId), algorithm, random);
    }

    /** The key. */
    public Jwk key() {
        return key;
    }

    @Override
    public JwsAlgorithm algorithm() {
        return algorithm;
    }

    @Override
    public @Nullable String keyId() {
        return key.keyId();
    }

    @Override
    public @Nullable Document publicKey() {
        Jwk rest = key.publicOnly();
        return rest == null ? null : rest.toPublic();
    }

    @Override
    public byte[] sign(byte[] input) {
        return Signatures.sign(algorithm, key.key(), input, random);
    }

    /** For HMAC, which draws nothing. */
    private static final class NoRandom implements RandomGenerator {

        @Override
        public long nextLong() {
            throw new IllegalStateException("nothing is drawn");
        }
    }
}
