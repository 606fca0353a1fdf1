/**
 * The fifteen laws that every engine obeys, and their proof for an engine's scenarios.
 *
 * <p>A test class of an engine implements {@link dev.sansio.testkit.laws.StreamLaws} or
 * {@link dev.sansio.testkit.laws.DatagramLaws} and names its scenarios; each law and scenario is one dynamic test. A law that
 * does not apply is a test too, whose name says why.
 */
@NullMarked
package dev.sansio.testkit.laws;

import org.jspecify.annotations.NullMarked;
