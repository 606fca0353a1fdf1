package dev.sansio.websocket;

import java.time.Duration;

/**
 * How long to wait. Zero means for ever.
 *
 * @param handshake how long the peer may take for its part of the opening handshake; engines of {@link WebSockets}
 * @param silence after which the peer is pinged; whatever it sends ends the silence, and so does whatever it is sent
 * @param pong how long the peer may stay silent after that before the session fails with {@code timeout}
 * @param idle for how long no message may begin or go on, in either direction, before the connection is closed with 1001
 * @param close how long the peer may take to answer a Close, and then, for a client, to end the connection
 * @param compression how long after the last compressed message the memory of the compressor and the decompressor is given
 *     back, all but the window of a decompressor that needs it
 */
public record WebSocketTimeouts(
        Duration handshake, Duration silence, Duration pong, Duration idle, Duration close, Duration compression) {

    /** A handshake within 10 seconds, a Ping after 30 seconds, an answer within 20, no end because of idleness, 10 seconds to close. */
    public static final WebSocketTimeouts DEFAULTS = new WebSocketTimeouts(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            Duration.ZERO,
            Duration.ofSeconds(10),
            Duration.ofSeconds(5));

    /** These timeouts, with {@link #handshake} at another value. */
    public WebSocketTimeouts withHandshake(Duration time) {
        return new WebSocketTimeouts(time, silence, pong, idle, close, compression);
    }

    /** These timeouts, with {@link #silence} and {@link #pong} at other values. */
    public WebSocketTimeouts withSilence(Duration untilPing, Duration untilFailure) {
        return new WebSocketTimeouts(handshake, untilPing, untilFailure, idle, close, compression);
    }

    /** These timeouts, with {@link #idle} at another value. */
    public WebSocketTimeouts withIdle(Duration time) {
        return new WebSocketTimeouts(handshake, silence, pong, time, close, compression);
    }

    /** These timeouts, with {@link #close} at another value. */
    public WebSocketTimeouts withClose(Duration time) {
        return new WebSocketTimeouts(handshake, silence, pong, idle, time, compression);
    }

    /** These timeouts, with {@link #compression} at another value. */
    public WebSocketTimeouts withCompression(Duration time) {
        return new WebSocketTimeouts(handshake, silence, pong, idle, close, time);
    }
}
