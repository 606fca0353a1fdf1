/**
 * Resumable parsers for the pieces that protocols are made of: lines, delimited and counted byte strings, integers.
 *
 * <p>A {@link dev.sansio.core.steps.Step} is asked again and again with the same {@link dev.sansio.core.Inbox} until it has
 * its value; it remembers how far it got, so that bytes that trickle in cost no more than bytes that come at once. Each
 * step is bounded by a {@link dev.sansio.core.Limit}. With {@link dev.sansio.core.steps.Steps} and
 * {@link dev.sansio.core.SingleChannelEngine} a small protocol is a complete engine in about thirty lines.
 */
@NullMarked
package dev.sansio.core.steps;

import org.jspecify.annotations.NullMarked;
