package dev.sansio.http1;

import java.time.Duration;

/**
 * How long to wait for the peer while its input is awaited; time that the application takes does not count. Zero means for
 * ever.
 *
 * @param idle between two exchanges, and before the first; the connection then closes without complaint
 * @param response the client, from a request until the first octet of its response; and between responses
 * @param head from the first octet of a head until its last, however steadily it trickles
 * @param body between two pieces of content
 * @param octetsPerSecond the least pace of content: each octet adds its share of time, up to {@code body}; 0 for any pace
 * @param linger the server, for the rest of a request that nobody wants, before it closes (RFC 9112 9.6)
 * @param memory how long an idle engine remembers the lines of the last head
 */
public record Http1Timeouts(
        Duration idle,
        Duration response,
        Duration head,
        Duration body,
        long octetsPerSecond,
        Duration linger,
        Duration memory) {

    /** For servers. */
    public static final Http1Timeouts SERVER = new Http1Timeouts(
            Duration.ofSeconds(75),
            Duration.ZERO,
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            0,
            Duration.ofSeconds(5),
            Duration.ofSeconds(10));

    /** For clients: how long a response may take is known to whoever asks, and a pool knows how long to stay idle. */
    public static final Http1Timeouts CLIENT = new Http1Timeouts(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(60),
            Duration.ZERO,
            0,
            Duration.ofSeconds(5),
            Duration.ofSeconds(10));

    /** No wait ends. */
    public static final Http1Timeouts NONE = new Http1Timeouts(
            Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, Duration.ZERO, Duration.ZERO);

    /**
     * Checked times.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Http1Timeouts {
        if (idle.isNegative()
                || response.isNegative()
                || head.isNegative()
                || body.isNegative()
                || linger.isNegative()
                || memory.isNegative()
                || octetsPerSecond < 0) {
            throw new IllegalArgumentException("times and paces are not negative");
        }
    }

    /** These times with another {@link #idle}. */
    public Http1Timeouts withIdle(Duration time) {
        return new Http1Timeouts(time, response, head, body, octetsPerSecond, linger, memory);
    }

    /** These times with another {@link #response}. */
    public Http1Timeouts withResponse(Duration time) {
        return new Http1Timeouts(idle, time, head, body, octetsPerSecond, linger, memory);
    }

    /** These times with another {@link #head}. */
    public Http1Timeouts withHead(Duration time) {
        return new Http1Timeouts(idle, response, time, body, octetsPerSecond, linger, memory);
    }

    /** These times with another {@link #body} and {@link #octetsPerSecond}. */
    public Http1Timeouts withBody(Duration time, long pace) {
        return new Http1Timeouts(idle, response, head, time, pace, linger, memory);
    }
}
