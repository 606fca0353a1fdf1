package dev.sansio.matrix.client;

import java.time.Duration;

/**
 * How long the client waits.
 *
 * @param call for the whole response to a call
 * @param poll how long the homeserver may wait for something new
 * @param grace what a response of sync may take beyond that, and between its pieces
 * @param store for an answer of the surroundings
 * @param retry before the first repetition; doubled with each, and drawn at random
 * @param longest the longest that is waited before a repetition, whatever the homeserver advises
 */
public record MatrixTimeouts(
        Duration call, Duration poll, Duration grace, Duration store, Duration retry, Duration longest) {

    /** A minute, 30 seconds, 30 seconds, 10 seconds, one second, 5 minutes. */
    public static final MatrixTimeouts DEFAULTS = new MatrixTimeouts(
            Duration.ofMinutes(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofMinutes(5));

    /** The same with another time for a long poll. */
    public MatrixTimeouts withPoll(Duration other) {
        return new MatrixTimeouts(call, other, grace, store, retry, longest);
    }
}
