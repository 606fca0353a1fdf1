package dev.sansio.core;

import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * All that is impure, given once. Engines use it only for what the wire carries: dates, nonces, masks, boundaries.
 *
 * @param wall the time of day; never used for time-outs, which count in the {@code now} of each call
 * @param random the only source of randomness; give one that is cryptographically strong outside of tests
 * @param tokens numbers for asks and exchanges; one counter for a whole stack, so that layers never collide
 */
public record Surroundings(InstantSource wall, RandomGenerator random, LongSupplier tokens) {}
