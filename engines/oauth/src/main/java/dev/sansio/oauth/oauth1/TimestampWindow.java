package dev.sansio.oauth.oauth1;

import java.time.Duration;
import java.time.Instant;

/**
 * How old a request may be, so that nonces need not be remembered for ever (RFC 5849 3.3).
 *
 * @param past what the way to here may take, and how much the clock of the client may be slow
 * @param future how much the clock of the client may be fast
 */
public record TimestampWindow(Duration past, Duration future) {

    /** Five minutes either way. */
    public static final TimestampWindow DEFAULT = new TimestampWindow(Duration.ofMinutes(5), Duration.ofMinutes(5));

    /**
     * A checked window.
     *
     * @throws IllegalArgumentException if one of them is negative
     */
    public TimestampWindow {
        if (past.isNegative() || future.isNegative()) {
            throw new IllegalArgumentException("a window is not negative");
        }
    }

    /** Whether a time, in seconds since 1970, is within the window. */
    public boolean admits(long timestamp, Instant now) {
        long age = now.getEpochSecond() - timestamp;
        return age <= past.toSeconds() && -age <= future.toSeconds();
    }

    /** Until when the nonce of a request that was admitted is to be remembered: from then on its time is refused. */
    public Instant remembered(long timestamp) {
        return Instant.ofEpochSecond(timestamp).plusSeconds(past.toSeconds() + 1);
    }
}
