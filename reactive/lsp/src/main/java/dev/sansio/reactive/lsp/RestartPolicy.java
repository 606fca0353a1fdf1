package dev.sansio.reactive.lsp;

import java.time.Duration;

/**
 * What is done when a server dies.
 *
 * @param attempts how often it is started again in one session; 0 for never
 * @param backoff how long the first attempt waits; each further one twice as long
 */
public record RestartPolicy(int attempts, Duration backoff) {

    /** A server that dies stays dead. */
    public static final RestartPolicy NEVER = new RestartPolicy(0, Duration.ZERO);

    public RestartPolicy {
        if (attempts < 0 || backoff.isNegative()) {
            throw new IllegalArgumentException("attempts and back-off are not negative");
        }
    }

    /** Starts it again so often. */
    public static RestartPolicy onFailure(int attempts, Duration backoff) {
        return new RestartPolicy(attempts, backoff);
    }

    Duration before(int attempt) {
        return backoff.multipliedBy(1L << Math.min(attempt, 16));
    }
}
