package dev.sansio.oauth.client;

import dev.sansio.core.Engine;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * A token in use.
 *
 * @param generation tells it from those before and after
 * @param expiresAt in the time of the engine; {@link Engine#NEVER} if the provider did not say
 * @param renewAt from when on the next one is obtained
 */
record Held(long generation, Token token, long expiresAt, long renewAt) {

    /**
     * A token that is used from now on.
     *
     * @param margin how long before its end it is renewed, but never more than a quarter of its life; by chance up to half of that
     *     earlier, so that many clients do not come all at once
     */
    static Held of(long generation, TokenOutcome.Obtained obtained, Duration margin, RandomGenerator random) {
        long renewAt = Engine.NEVER;
        if (obtained.expiresAt() != Engine.NEVER) {
            long ahead = Math.min(Waits.nanos(margin), obtained.life() / 4);
            renewAt = obtained.expiresAt() - ahead - (long) (random.nextDouble() * (ahead / 2.0));
        }
        return new Held(generation, obtained.token(), obtained.expiresAt(), renewAt);
    }
}
