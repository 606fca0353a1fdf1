package dev.sansio.github.api;

import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.context.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A limit that was met.
 *
 * @param kind which of the two sorts
 * @param resource what is limited; of a secondary limit everything
 * @param delay how long GitHub says to wait; null if it does not
 */
public record Exhaustion(
        Kind kind, String resource, @Nullable Duration delay) {

    /** The two sorts of limits. */
    public enum Kind {
        /** So many calls in an hour or a minute, for each resource. */
        PRIMARY,
        /** Too much at once, whatever it was. */
        SECONDARY
    }

    private static final Duration LEAST = Duration.ofSeconds(1);

    /** What an answer with 403 or 429 says; null if it is about no limit. */
    public static @Nullable Exhaustion of(GitHubResponse response, Instant now) {
        if (response.status() != 403 && response.status() != 429) {
            return null;
        }
        RateLimit limit = response.rateLimit();
        Duration said = retryAfter(response, now);
        if (limit != null && limit.exhausted()) {
            return new Exhaustion(
                    Kind.PRIMARY, limit.resource(), said == null ? untilReset(response, limit, now) : said);
        }
        if (said != null || response.status() == 429 || speaksOfIt(response)) {
            return new Exhaustion(Kind.SECONDARY, "", said);
        }
        return null;
    }

    /** How long until a limit counts from the beginning, by the server's own clock: at least a second. */
    public static Duration untilReset(GitHubResponse response, RateLimit limit, Instant now) {
        Duration wait =
                Duration.between(response.answeredAt(now), limit.reset()).plus(LEAST);
        return wait.compareTo(LEAST) < 0 ? LEAST : wait;
    }

    private static boolean speaksOfIt(GitHubResponse response) {
        String message = Problem.of(response).message().toLowerCase(Locale.ROOT);
        return message.contains("secondary rate limit") || message.contains("abuse detection");
    }

    /** What {@code Retry-After} says; null if it says nothing that can be read. */
    static @Nullable Duration retryAfter(GitHubResponse response, Instant now) {
        String value = response.head().fields().first(HttpNames.RETRY_AFTER);
        try {
            return value == null ? null : RetryAfter.parse(value, response.answeredAt(now));
        } catch (MalformedFieldException none) {
            return null;
        }
    }
}
