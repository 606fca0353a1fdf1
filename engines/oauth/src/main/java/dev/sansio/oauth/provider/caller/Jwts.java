package dev.sansio.oauth.provider.caller;

import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.provider.call.UnansweredException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all signed texts of clients have in common. */
public final class Jwts {

    /** How far the clocks of both ends may differ. */
    public static final Duration SKEW = Duration.ofSeconds(30);

    /** Those that nobody can make who can verify; HMAC is not among them, and nor is none. */
    public static final Set<JwsAlgorithm> ASYMMETRIC = Set.of(
            JwsAlgorithm.RS256,
            JwsAlgorithm.RS384,
            JwsAlgorithm.RS512,
            JwsAlgorithm.PS256,
            JwsAlgorithm.PS384,
            JwsAlgorithm.PS512,
            JwsAlgorithm.ES256,
            JwsAlgorithm.ES384,
            JwsAlgorithm.ES512,
            JwsAlgorithm.EDDSA,
            JwsAlgorithm.ED25519);

    private Jwts() {}

    /** The names of the algorithms, for metadata. */
    public static Set<String> names(Set<JwsAlgorithm> algorithms) {
        return new TreeSet<>(algorithms.stream().map(JwsAlgorithm::toString).toList());
    }

    /**
     * A verifier with a registered key set, by one algorithm if that was registered too.
     *
     * @throws UnansweredException if the store has kept something that is no key set
     */
    public static VerifyingKeys keys(@Nullable Document jwkSet, @Nullable String algorithm) {
        JwsAlgorithm only = algorithm == null ? null : JwsAlgorithm.of(algorithm);
        return VerifyingKeys.of(
                jwkSet == null ? JwkSet.EMPTY : read(jwkSet),
                only == null || !only.isAsymmetric() ? ASYMMETRIC : Set.of(only));
    }

    private static JwkSet read(Document jwkSet) {
        try {
            return JwkSet.read(jwkSet);
        } catch (DocumentException wrong) {
            throw new UnansweredException("keys that are no key set");
        }
    }

    /** Reads what may be wrong in many ways, all of which come to one refusal. */
    public static <T> T reading(Supplier<T> reader, Function<String, ? extends RuntimeException> refusal) {
        try {
            return reader.get();
        } catch (JoseException | ClaimRefusedException | DocumentException wrong) {
            throw refusal.apply(String.valueOf(wrong.getMessage()));
        }
    }
}
