package dev.sansio.oauth.client;

import java.time.Duration;

/**
 * How long a client waits, and when it renews.
 *
 * @param call for the whole answer of the provider
 * @param store for the answer of the store
 * @param margin how long before its end a token is renewed, but never more than a quarter of its life; the request that finds it
 *     so goes out with the old one
 * @param firstRetry before the provider is asked again that did not answer; twice as long each further time
 * @param longestRetry between two such attempts, and how long the provider may make the client wait with {@code Retry-After}
 */
public record OAuthClientTimeouts(
        Duration call, Duration store, Duration margin, Duration firstRetry, Duration longestRetry) {

    /** 10 s for the provider, 5 s for the store, 30 s of margin, retries after 1 s up to 1 minute. */
    public static final OAuthClientTimeouts DEFAULT = new OAuthClientTimeouts(
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            Duration.ofMinutes(1));

    /**
     * Checked spans.
     *
     * @throws IllegalArgumentException if one is not above 0 (a margin may be 0), or the longest retry is before the first
     */
    public OAuthClientTimeouts {
        boolean positive = positive(call) && positive(store) && positive(firstRetry) && !margin.isNegative();
        if (!positive || longestRetry.compareTo(firstRetry) < 0) {
            throw new IllegalArgumentException("spans are above 0, and the longest retry not before the first");
        }
    }

    private static boolean positive(Duration span) {
        return !span.isNegative() && !span.isZero();
    }

    /** The same with other patience for the provider and the store. */
    public OAuthClientTimeouts withPatience(Duration forCall, Duration forStore) {
        return new OAuthClientTimeouts(forCall, forStore, margin, firstRetry, longestRetry);
    }

    /** The same with another margin. */
    public OAuthClientTimeouts withMargin(Duration other) {
        return new OAuthClientTimeouts(call, store, other, firstRetry, longestRetry);
    }

    /** The same with other retries. */
    public OAuthClientTimeouts withRetries(Duration first, Duration longest) {
        return new OAuthClientTimeouts(call, store, margin, first, longest);
    }
}
