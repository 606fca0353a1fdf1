package dev.sansio.oauth.jose;

import dev.sansio.oauth.jose.jwk.Curve;
import dev.sansio.oauth.jose.jwk.EcKey;
import dev.sansio.oauth.jose.jwk.Ed25519Key;
import dev.sansio.oauth.jose.jwk.KeyMaterial;
import dev.sansio.oauth.jose.jwk.RsaKey;
import dev.sansio.oauth.jose.jwk.SymmetricKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The algorithms of signatures (RFC 7518 3.1, RFC 8037 3.1, RFC 9864 2.2). {@code none} is not one of them. */
public enum JwsAlgorithm {
    /** HMAC with SHA-256. */
    HS256("HS256", Family.HMAC, 256),
    /** HMAC with SHA-384. */
    HS384("HS384", Family.HMAC, 384),
    /** HMAC with SHA-512. */
    HS512("HS512", Family.HMAC, 512),
    /** RSASSA-PKCS1-v1_5 with SHA-256. */
    RS256("RS256", Family.RSA, 256),
    /** RSASSA-PKCS1-v1_5 with SHA-384. */
    RS384("RS384", Family.RSA, 384),
    /** RSASSA-PKCS1-v1_5 with SHA-512. */
    RS512("RS512", Family.RSA, 512),
    /** RSASSA-PSS with SHA-256. */
    PS256("PS256", Family.PSS, 256),
    /** RSASSA-PSS with SHA-384. */
    PS384("PS384", Family.PSS, 384),
    /** RSASSA-PSS with SHA-512. */
    PS512("PS512", Family.PSS, 512),
    /** ECDSA on P-256 with SHA-256. */
    ES256("ES256", Family.ECDSA, 256),
    /** ECDSA on P-384 with SHA-384. */
    ES384("ES384", Family.ECDSA, 384),
    /** ECDSA on P-521 with SHA-512. */
    ES512("ES512", Family.ECDSA, 512),
    /** EdDSA, with Ed25519 as the only curve here. */
    EDDSA("EdDSA", Family.EDDSA, 512),
    /** The same by the name that says the curve. */
    ED25519("Ed25519", Family.EDDSA, 512);

    /** What the algorithms have in common. */
    enum Family {
        HMAC,
        RSA,
        PSS,
        ECDSA,
        EDDSA
    }

    private final String text;
    private final Family family;
    private final int bits;

    JwsAlgorithm(String text, Family family, int bits) {
        this.text = text;
        this.family = family;
        this.bits = bits;
    }

    /** The algorithm of a name, in which case counts; null if it is unknown, or none. */
    public static @Nullable JwsAlgorithm of(String name) {
        for (JwsAlgorithm algorithm : values()) {
            if (algorithm.text.equals(name)) {
                return algorithm;
            }
        }
        return null;
    }

    /** Whether whoever can verify cannot sign. */
    public boolean isAsymmetric() {
        return family != Family.HMAC;
    }

    Family family() {
        return family;
    }

    int hashOctets() {
        return bits / 8;
    }

    String hashName() {
        return "SHA-" + bits;
    }

    /** Whether a key is one for this algorithm: of its type, its curve, and as long as it must be (RFC 7518 3.2). */
    public boolean suits(KeyMaterial key) {
        return switch (family) {
            case HMAC -> key instanceof SymmetricKey shared && shared.octets().reveal().length >= hashOctets();
            case RSA, PSS -> key instanceof RsaKey;
            case ECDSA -> key instanceof EcKey ec && ec.curve() == curve();
            case EDDSA -> key instanceof Ed25519Key;
        };
    }

    private Curve curve() {
        return bits == 256 ? Curve.P_256 : bits == 384 ? Curve.P_384 : Curve.P_521;
    }

    /**
     * The hash of a text in ASCII by the hash function of this algorithm, SHA-512 for EdDSA: what {@code at_hash} and {@code
     * c_hash} are made of (OpenID Connect Core 3.1.3.6).
     */
    public byte[] hash(String text) {
        try {
            return MessageDigest.getInstance(hashName()).digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every platform has " + hashName(), absent);
        }
    }

    /** As it stands in {@code alg}. */
    @Override
    public String toString() {
        return text;
    }
}
