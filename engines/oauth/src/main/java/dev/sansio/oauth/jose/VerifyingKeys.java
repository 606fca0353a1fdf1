package dev.sansio.oauth.jose;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.jose.jwk.JwkSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies with keys that are here. Those of a provider or a client, which anybody knows, verify asymmetric algorithms only; a
 * secret verifies an HMAC only: so no public key is ever taken for a secret.
 */
public final class VerifyingKeys implements JoseVerifier {

    private final List<Jwk> keys;
    private final Set<JwsAlgorithm> algorithms;
    private final JoseLimits limits;

    private VerifyingKeys(List<Jwk> keys, Set<JwsAlgorithm> algorithms, JoseLimits limits) {
        this.keys = List.copyOf(keys);
        this.algorithms = Set.copyOf(algorithms);
        this.limits = limits;
    }

    /**
     * A verifier with public keys.
     *
     * @param algorithms those that were agreed on, by registration or by a profile; asymmetric ones
     * @throws IllegalArgumentException if there is no algorithm, or an HMAC
     */
    public static VerifyingKeys of(JwkSet keys, Set<JwsAlgorithm> algorithms) {
        if (algorithms.isEmpty() || !algorithms.stream().allMatch(JwsAlgorithm::isAsymmetric)) {
            throw new IllegalArgumentException("public keys verify asymmetric algorithms");
        }
        return new VerifyingKeys(keys.publicOnly().keys(), algorithms, JoseLimits.DEFAULTS);
    }

    /** A verifier with public keys and the one algorithm that was agreed on. */
    public static VerifyingKeys of(JwkSet keys, JwsAlgorithm algorithm) {
        return of(keys, Set.of(algorithm));
    }

    /**
     * A verifier with a secret that both ends have, such as a client secret.
     *
     * @throws IllegalArgumentException if the algorithm is no HMAC, or the secret is shorter than its hash (RFC 7518 3.2)
     */
    public static VerifyingKeys shared(Secret secret, JwsAlgorithm algorithm) {
        Jwk key = Jwk.of(secret);
        if (!algorithm.suits(key.key())) {
            throw new IllegalArgumentException("the secret is too short, or not for " + algorithm);
        }
        return new VerifyingKeys(List.of(key), Set.of(algorithm), JoseLimits.DEFAULTS);
    }

    @Override
    public void verify(Jws jws) {
        JwsAlgorithm algorithm = JwsAlgorithm.of(jws.header().algorithm());
        if (algorithm == null || !algorithms.contains(algorithm)) {
            throw new JoseException(JoseException.Reason.ALGORITHM, "the algorithm is not one that was agreed on");
        }
        List<Jwk> candidates = candidates(algorithm, jws.header().keyId());
        if (candidates.isEmpty()) {
            throw new JoseException(JoseException.Reason.KEY_UNKNOWN, "no key is the one that signed");
        }
        byte[] input = jws.signingInput();
        byte[] signature = jws.signature();
        for (int i = 0; i < candidates.size() && limits.keys().admits(i + 1L); i++) {
            if (Signatures.isGood(algorithm, candidates.get(i).key(), input, signature)) {
                return;
            }
        }
        throw new JoseException(JoseException.Reason.SIGNATURE, "the signature is not good");
    }

    /** Those of the name; where the header has none, all that suit; and those without a name, if no other has it. */
    private List<Jwk> candidates(JwsAlgorithm algorithm, @Nullable String keyId) {
        List<Jwk> named = new ArrayList<>();
        List<Jwk> nameless = new ArrayList<>();
        for (Jwk key : keys) {
            if (isFor(key, algorithm)) {
                if (keyId == null || keyId.equals(key.keyId())) {
                    named.add(key);
                } else if (key.keyId() == null) {
                    nameless.add(key);
                }
            }
        }
        return named.isEmpty() ? nameless : named;
    }

    /** A key that says what it is for is for nothing else (RFC 7517 4.2 to 4.4). */
    private static boolean isFor(Jwk key, JwsAlgorithm algorithm) {
        return algorithm.suits(key.key())
                && (key.use() == null || key.use().equals("sig"))
                && (key.operations().isEmpty() || key.operations().contains("verify"))
                && (key.algorithm() == null || key.algorithm().equals(algorithm.toString()));
    }
}
