/**
 * Rules, for ArchUnit, that keep engines pure: no input and output, clocks, threads, hidden randomness or hidden state.
 *
 * <p>They see what classes name. What they cannot see, such as a monitor on a block, the law of determinism may find.
 */
@NullMarked
package dev.sansio.testkit.purity;

import org.jspecify.annotations.NullMarked;
