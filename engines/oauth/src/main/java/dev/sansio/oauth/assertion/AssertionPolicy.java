package dev.sansio.oauth.assertion;

import java.time.Duration;
import java.util.Set;

/**
 * Which assertions a provider takes.
 *
 * @param audiences whom one may be for: the issuer identifier of the provider, and legacy ones, if there are any
 * @param longest how long from its time of issue, or from now on, one may be valid; for so long is it remembered that it was used
 * @param skew by how much the clocks of both ends may differ
 */
public record AssertionPolicy(Set<String> audiences, Duration longest, Duration skew) {

    /** A policy; the set is copied. */
    public AssertionPolicy {
        audiences = Set.copyOf(audiences);
    }

    /** The issuer only; ten minutes; half a minute. */
    public static AssertionPolicy of(String issuer) {
        return new AssertionPolicy(Set.of(issuer), Duration.ofMinutes(10), Duration.ofSeconds(30));
    }
}
