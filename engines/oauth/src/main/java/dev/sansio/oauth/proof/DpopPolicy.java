package dev.sansio.oauth.proof;

import dev.sansio.oauth.jose.JwsAlgorithm;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which proofs a server takes.
 *
 * @param algorithms asymmetric ones
 * @param oldest how long ago a proof may have been made; for so long is it remembered that it was used
 * @param skew by how much the clocks of both ends may differ
 */
public record DpopPolicy(Set<JwsAlgorithm> algorithms, Duration oldest, Duration skew) {

    /** All asymmetric algorithms but those of RSASSA-PKCS1-v1_5; a minute; five seconds. */
    public static final DpopPolicy DEFAULT = new DpopPolicy(
            EnumSet.of(
                    JwsAlgorithm.ES256,
                    JwsAlgorithm.ES384,
                    JwsAlgorithm.ES512,
                    JwsAlgorithm.EDDSA,
                    JwsAlgorithm.ED25519,
                    JwsAlgorithm.PS256,
                    JwsAlgorithm.PS384,
                    JwsAlgorithm.PS512),
            Duration.ofMinutes(1),
            Duration.ofSeconds(5));

    /**
     * A checked policy; the set is copied.
     *
     * @throws IllegalArgumentException if there is no algorithm, a symmetric one, or a time below 0
     */
    public DpopPolicy {
        algorithms = Set.copyOf(algorithms);
        if (algorithms.isEmpty()
                || !algorithms.stream().allMatch(JwsAlgorithm::isAsymmetric)
                || oldest.isNegative()
                || skew.isNegative()) {
            throw new IllegalArgumentException("proofs have asymmetric algorithms, and times are not negative");
        }
    }
}
