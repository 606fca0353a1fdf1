package dev.sansio.reactive.oauth.jose;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import java.util.List;
import java.util.function.Predicate;

/**
 * What two parties agreed on, as OpenID Connect registers it ({@code id_token_encrypted_response_alg} and {@code _enc}).
 *
 * @param algorithm {@code alg}: {@code RSA-OAEP-256}, {@code RSA-OAEP-384}, {@code RSA-OAEP-512}, {@code ECDH-ES}, {@code
 *     ECDH-ES+A128KW}, {@code ECDH-ES+A192KW} or {@code ECDH-ES+A256KW} (RFC 7518 4.1)
 * @param method {@code enc}: {@code A128GCM}, {@code A192GCM}, {@code A256GCM}, {@code A128CBC-HS256}, {@code A192CBC-HS384} or {@code
 *     A256CBC-HS512} (RFC 7518 5.1)
 */
public record JweMethods(String algorithm, String method) {

    private static final List<JWEAlgorithm> RSA_ALGORITHMS =
            List.of(JWEAlgorithm.RSA_OAEP_256, JWEAlgorithm.RSA_OAEP_384, JWEAlgorithm.RSA_OAEP_512);
    private static final List<JWEAlgorithm> ELLIPTIC_ALGORITHMS = List.of(
            JWEAlgorithm.ECDH_ES,
            JWEAlgorithm.ECDH_ES_A128KW,
            JWEAlgorithm.ECDH_ES_A192KW,
            JWEAlgorithm.ECDH_ES_A256KW);
    private static final List<EncryptionMethod> METHODS = List.of(
            EncryptionMethod.A128GCM,
            EncryptionMethod.A192GCM,
            EncryptionMethod.A256GCM,
            EncryptionMethod.A128CBC_HS256,
            EncryptionMethod.A192CBC_HS384,
            EncryptionMethod.A256CBC_HS512);

    /** {@code RSA-OAEP-256} with {@code A256GCM}. */
    public static final JweMethods RSA = new JweMethods("RSA-OAEP-256", "A256GCM");

    /** {@code ECDH-ES+A256KW} with {@code A256GCM}. */
    public static final JweMethods ELLIPTIC = new JweMethods("ECDH-ES+A256KW", "A256GCM");

    /**
     * Both.
     *
     * @throws IllegalArgumentException if one of them is none of those
     */
    public JweMethods {
        if (RSA_ALGORITHMS.stream().noneMatch(named(algorithm))
                && ELLIPTIC_ALGORITHMS.stream().noneMatch(named(algorithm))) {
            throw new IllegalArgumentException("no algorithm for encrypting keys: " + algorithm);
        }
        if (METHODS.stream().noneMatch(known -> known.getName().equals(method))) {
            throw new IllegalArgumentException("no method of encryption: " + method);
        }
    }

    private static Predicate<JWEAlgorithm> named(String name) {
        return known -> known.getName().equals(name);
    }

    boolean rsa() {
        return RSA_ALGORITHMS.stream().anyMatch(named(algorithm));
    }

    JWEAlgorithm alg() {
        return JWEAlgorithm.parse(algorithm);
    }

    EncryptionMethod enc() {
        return EncryptionMethod.parse(method);
    }
}
