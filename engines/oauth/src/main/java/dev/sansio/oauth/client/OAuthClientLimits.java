package dev.sansio.oauth.client;

import dev.sansio.core.Limit;

/**
 * What a client holds at most.
 *
 * @param waiting requests that wait for a token; further ones fail as not processed
 * @param waitingContent octets of content that wait with them, of all requests together; whose content exceeds it fails
 * @param replay octets of the content of one request that are kept in case that it is to be sent again; a request with more is not
 *     sent again, and its 401 goes up
 * @param attempts how often in a row the provider is asked that does not answer, before those who wait are told
 * @param response octets of a response of the provider
 */
public record OAuthClientLimits(Limit waiting, Limit waitingContent, Limit replay, Limit attempts, Limit response) {

    /** 10,000 requests with 4 MiB, 64 KiB to be sent again, 4 attempts, responses of 256 KiB. */
    public static final OAuthClientLimits DEFAULT = of(10_000, 4 << 20, 64 << 10, 4, 256 << 10);

    /** So much of each. */
    public static OAuthClientLimits of(long waiting, long waitingContent, long replay, long attempts, long response) {
        return new OAuthClientLimits(
                new Limit("OAuthClientLimits.waiting", waiting),
                new Limit("OAuthClientLimits.waitingContent", waitingContent),
                new Limit("OAuthClientLimits.replay", replay),
                new Limit("OAuthClientLimits.attempts", attempts),
                new Limit("OAuthClientLimits.response", response));
    }

    /** The same with another number of requests that wait, and octets of their content. */
    public OAuthClientLimits withWaiting(long requests, long octets) {
        return of(requests, octets, replay.value(), attempts.value(), response.value());
    }

    /** The same with other octets that are kept of one request. */
    public OAuthClientLimits withReplay(long other) {
        return of(waiting.value(), waitingContent.value(), other, attempts.value(), response.value());
    }

    /** The same with another number of attempts. */
    public OAuthClientLimits withAttempts(long other) {
        return of(waiting.value(), waitingContent.value(), replay.value(), other, response.value());
    }
}
