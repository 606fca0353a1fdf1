package dev.sansio.websocket;

import org.jspecify.annotations.Nullable;

/**
 * How an engine behaves; immutable.
 *
 * @param limits the bounds
 * @param timeouts the times
 * @param wholeMessages whether each message is told as one event, and so held until it is complete; else it is told in parts
 *     as they arrive, and only frames that came in one piece are one event
 * @param answersPings whether each Ping is answered at once; else the application does, with {@link WebSocketCommand.SendPong}
 * @param answersClose whether the peer's Close is answered at once; else the application does, with
 *     {@link WebSocketCommand.Close}, after the messages that it still owes, or the engine when the time to close is over. Say
 *     false where events are fetched ahead of the commands that answer them
 * @param deflate what a server wishes for if a client offers permessage-deflate, or null for no compression; a client says
 *     it in its {@link WebSocketRequest}
 * @param deflateLevel how much effort compression takes, 0 to 9, or -1 for what zlib thinks best
 * @param deflateFrom from how many octets on a message that is sent in one part is compressed
 */
public record WebSocketConfig(
        WebSocketLimits limits,
        WebSocketTimeouts timeouts,
        boolean wholeMessages,
        boolean answersPings,
        boolean answersClose,
        @Nullable PerMessageDeflate deflate,
        int deflateLevel,
        int deflateFrom) {

    private static final int SMALL = 128;

    /** Messages in parts, Pings answered, small messages uncompressed. */
    public static final WebSocketConfig DEFAULTS = new WebSocketConfig(
            WebSocketLimits.DEFAULTS,
            WebSocketTimeouts.DEFAULTS,
            false,
            true,
            true,
            PerMessageDeflate.PLAIN,
            -1,
            SMALL);

    /** A configuration; a level of compression that does not exist is an {@link IllegalArgumentException}. */
    public WebSocketConfig {
        if (deflateLevel < -1 || deflateLevel > 9) {
            throw new IllegalArgumentException("levels are -1 to 9: " + deflateLevel);
        }
    }

    /** This configuration with other limits. */
    public WebSocketConfig withLimits(WebSocketLimits other) {
        return new WebSocketConfig(
                other, timeouts, wholeMessages, answersPings, answersClose, deflate, deflateLevel, deflateFrom);
    }

    /** This configuration with other timeouts. */
    public WebSocketConfig withTimeouts(WebSocketTimeouts other) {
        return new WebSocketConfig(
                limits, other, wholeMessages, answersPings, answersClose, deflate, deflateLevel, deflateFrom);
    }

    /** This configuration with whole messages, or parts. */
    public WebSocketConfig withWholeMessages(boolean whole) {
        return new WebSocketConfig(
                limits, timeouts, whole, answersPings, answersClose, deflate, deflateLevel, deflateFrom);
    }

    /** This configuration with Pings answered by the engine, or by the application. */
    public WebSocketConfig withAnswersPings(boolean answers) {
        return new WebSocketConfig(
                limits, timeouts, wholeMessages, answers, answersClose, deflate, deflateLevel, deflateFrom);
    }

    /** This configuration with Close answered by the engine, or by the application. */
    public WebSocketConfig withAnswersClose(boolean answers) {
        return new WebSocketConfig(
                limits, timeouts, wholeMessages, answersPings, answers, deflate, deflateLevel, deflateFrom);
    }

    /** This configuration with another wish of a server for compression; null for none. */
    public WebSocketConfig withDeflate(@Nullable PerMessageDeflate wish) {
        return new WebSocketConfig(
                limits, timeouts, wholeMessages, answersPings, answersClose, wish, deflateLevel, deflateFrom);
    }

    /** This configuration with another effort to compress. */
    public WebSocketConfig withDeflate(int level, int fromOctets) {
        return new WebSocketConfig(
                limits, timeouts, wholeMessages, answersPings, answersClose, deflate, level, fromOctets);
    }
}
