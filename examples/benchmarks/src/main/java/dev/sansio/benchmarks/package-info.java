/**
 * Engines and their peers on the same bytes.
 *
 * <p>A benchmark is a JMH state with one method for each contender. Every method returns what it has read or made, or a checksum of it, which
 * the state's set-up compares with the generator's before anything is measured, and a unit test compares again.
 */
@NullMarked
package dev.sansio.benchmarks;

import org.jspecify.annotations.NullMarked;
