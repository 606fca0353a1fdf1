package dev.sansio.github.api;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpSyntax;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says about the limit that it was counted under.
 *
 * @param resource what is limited, such as {@code core}, {@code search} or {@code graphql}
 * @param limit calls in the whole span
 * @param remaining calls that are left until then
 * @param reset when the span ends
 */
public record RateLimit(String resource, long limit, long remaining, Instant reset) {

    /** The resource of calls of which nobody says otherwise. */
    public static final String CORE = "core";

    /** What fields say; null if they do not say all of it, or something else. */
    public static @Nullable RateLimit of(HttpFields fields) {
        long limit = number(fields, "x-ratelimit-limit");
        long remaining = number(fields, "x-ratelimit-remaining");
        long reset = number(fields, "x-ratelimit-reset");
        if (limit < 0 || remaining < 0 || reset < 0 || reset > Integer.MAX_VALUE * 4L) {
            return null;
        }
        String resource = fields.first("x-ratelimit-resource");
        return new RateLimit(resource == null ? CORE : resource, limit, remaining, Instant.ofEpochSecond(reset));
    }

    private static long number(HttpFields fields, String name) {
        String value = fields.first(name);
        return value == null ? -1 : HttpSyntax.digits(value);
    }

    /** Whether no call is left. */
    public boolean exhausted() {
        return remaining == 0;
    }
}
