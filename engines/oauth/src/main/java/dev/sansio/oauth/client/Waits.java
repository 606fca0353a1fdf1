package dev.sansio.oauth.client;

import dev.sansio.core.Engine;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.context.RetryAfter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Spans of time: those of the wire, and sums that do not overflow. */
final class Waits {

    private Waits() {}

    /** {@code now} and a span; {@link Engine#NEVER} if that is too far away. */
    static long after(long now, Duration span) {
        long nanos = nanos(span);
        return nanos >= Engine.NEVER - now ? Engine.NEVER : now + nanos;
    }

    static long nanos(Duration span) {
        if (span.isNegative()) {
            return 0;
        }
        try {
            return span.toNanos();
        } catch (ArithmeticException centuries) {
            return Engine.NEVER;
        }
    }

    /** What the server asks for (RFC 9110 10.2.3); zero if it does not, or not understandably. */
    static Duration retryAfter(ResponseHead head, InstantSource wall) {
        String value = head.fields().first(HttpNames.RETRY_AFTER);
        try {
            return value == null ? Duration.ZERO : RetryAfter.parse(value, wall.instant());
        } catch (MalformedFieldException wrong) {
            return Duration.ZERO;
        }
    }

    /**
     * How long to wait after some failures in a row: doubled each time, and by chance between half of it and all of it, so that
     * clients which failed together do not come back together.
     *
     * @param failures so far, from 1 on
     */
    static Duration backOff(int failures, OAuthClientTimeouts timeouts, RandomGenerator random) {
        long first = nanos(timeouts.firstRetry());
        long longest = nanos(timeouts.longestRetry());
        long full = failures > 40 || first > (longest >> (failures - 1)) ? longest : first << (failures - 1);
        return Duration.ofNanos(full / 2 + (long) (random.nextDouble() * (full - full / 2)));
    }
}
