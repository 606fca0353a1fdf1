package dev.sansio.http2;

import java.time.Duration;

/**
 * How long to wait for the peer while its input is awaited; time that the application takes does not count. Zero means for
 * ever.
 *
 * @param settings until the peer acknowledges settings (RFC 9113 6.5.3)
 * @param head from a field block's first frame until its last; on a server also for the preface
 * @param idle without an exchange, until the connection is drained
 * @param keepAlive without input, until a PING asks whether the peer is there
 * @param keepAliveAnswer until that PING is answered
 * @param stall that an exchange may wait for the peer's window without at least
 *     {@link Http2Limits#stallProgress} octets of it, until it is reset
 * @param drain from the first GOAWAY of a server to the second, if the PING between is not answered before
 */
public record Http2Timeouts(
        Duration settings,
        Duration head,
        Duration idle,
        Duration keepAlive,
        Duration keepAliveAnswer,
        Duration stall,
        Duration drain) {

    /** For servers. */
    public static final Http2Timeouts SERVER = new Http2Timeouts(
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            Duration.ZERO,
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1));

    /** For clients: a pool knows how long to stay idle. */
    public static final Http2Timeouts CLIENT = new Http2Timeouts(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(20),
            Duration.ZERO,
            Duration.ofSeconds(1));

    /** No wait ends. */
    public static final Http2Timeouts NONE = new Http2Timeouts(
            Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /**
     * Checked times.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Http2Timeouts {
        if (settings.isNegative()
                || head.isNegative()
                || idle.isNegative()
                || keepAlive.isNegative()
                || keepAliveAnswer.isNegative()
                || stall.isNegative()
                || drain.isNegative()) {
            throw new IllegalArgumentException("a wait cannot be negative");
        }
    }

    /** These times with another {@link #settings}. */
    public Http2Timeouts withSettings(Duration wait) {
        return new Http2Timeouts(wait, head, idle, keepAlive, keepAliveAnswer, stall, drain);
    }

    /** These times with another {@link #head}. */
    public Http2Timeouts withHead(Duration wait) {
        return new Http2Timeouts(settings, wait, idle, keepAlive, keepAliveAnswer, stall, drain);
    }

    /** These times with another {@link #idle}. */
    public Http2Timeouts withIdle(Duration wait) {
        return new Http2Timeouts(settings, head, wait, keepAlive, keepAliveAnswer, stall, drain);
    }

    /** These times with other {@link #keepAlive} and {@link #keepAliveAnswer}. */
    public Http2Timeouts withKeepAlive(Duration silence, Duration answer) {
        return new Http2Timeouts(settings, head, idle, silence, answer, stall, drain);
    }

    /** These times with another {@link #stall}. */
    public Http2Timeouts withStall(Duration wait) {
        return new Http2Timeouts(settings, head, idle, keepAlive, keepAliveAnswer, wait, drain);
    }

    /** These times with another {@link #drain}. */
    public Http2Timeouts withDrain(Duration wait) {
        return new Http2Timeouts(settings, head, idle, keepAlive, keepAliveAnswer, stall, wait);
    }
}
