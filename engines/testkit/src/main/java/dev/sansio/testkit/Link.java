package dev.sansio.testkit;

import java.time.Duration;

/**
 * What happens to units between two engines, decided by a seed.
 *
 * @param seed the seed of all decisions
 * @param delay the longest delay; each unit takes between none and this. Streams keep their order
 * @param largest bytes of a stream are cut again at random, into parts of at most this many; 0 leaves them as they were sent
 * @param loss the share of datagrams that are lost, 0 to 1; streams lose nothing
 * @param duplication the share of datagrams that come twice
 */
public record Link(long seed, Duration delay, int largest, double loss, double duplication) {

    /** At once, and as it was sent. */
    public static final Link IDEAL = new Link(0, Duration.ZERO, 0, 0, 0);

    /** A stream that is cut at random, with some delay. */
    public static Link cutting(long seed) {
        return new Link(seed, Duration.ofMillis(20), 16, 0, 0);
    }

    /** Datagrams that get lost, come twice, and overtake each other. */
    public static Link lossy(long seed) {
        return new Link(seed, Duration.ofMillis(20), 0, 0.1, 0.1);
    }
}
