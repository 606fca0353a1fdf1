package dev.sansio.oauth.provider.model;

import java.time.Duration;

/**
 * How long things are good for.
 *
 * @param code seconds rather than minutes (RFC 6749 4.1.2 has ten minutes at most)
 * @param accessToken minutes rather than hours
 * @param refreshToken from each use to the next
 * @param idToken for the client to read it
 * @param pushedRequest from the client to the user agent (RFC 9126 2.2)
 * @param deviceCode for the owner to enter it (RFC 8628 3.2)
 * @param deviceInterval between two polls of a device
 */
public record Lifetimes(
        Duration code,
        Duration accessToken,
        Duration refreshToken,
        Duration idToken,
        Duration pushedRequest,
        Duration deviceCode,
        Duration deviceInterval) {

    /** A minute for codes, ten for access tokens, thirty days for refresh tokens, ninety seconds for pushed requests. */
    public static final Lifetimes DEFAULT = new Lifetimes(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofDays(30),
            Duration.ofMinutes(10),
            Duration.ofSeconds(90),
            Duration.ofMinutes(10),
            Duration.ofSeconds(5));
}
