package dev.sansio.http.context;

import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpSyntax;
import java.time.Duration;
import java.time.Instant;

/** The value of {@code Retry-After} (RFC 9110 10.2.3). */
public final class RetryAfter {

    private RetryAfter() {}

    /**
     * How long to wait: a number of seconds, or the time up to a date, 0 if that has passed.
     *
     * @param now the time of day
     * @throws dev.sansio.http.MalformedFieldException if it is neither
     */
    public static Duration parse(String value, Instant now) {
        long seconds = HttpSyntax.digits(value);
        if (seconds > Integer.MAX_VALUE) {
            throw new FieldReader("").malformed("fewer seconds than 68 years have");
        }
        if (seconds >= 0) {
            return Duration.ofSeconds(seconds);
        }
        Duration wait = Duration.between(now, HttpDate.parse(value, now));
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
