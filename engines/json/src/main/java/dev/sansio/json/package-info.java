/**
 * JSON (RFC 8259) for protocols: read whole, strictly and within limits, into the tree of Jackson.
 *
 * <p>What is refused, although lenient readers take it: a member that comes twice (its meaning would depend on who reads),
 * octets that are no UTF-8, surrogates without their other half, numbers that no double can hold, text behind the value.
 * That is I-JSON (RFC 7493), so that two readers cannot understand one text differently. Depth and the number of
 * values are bounded, so that a small text cannot cost much.
 *
 * <p>Everything here is a function of its arguments. Trees are Jackson's own mutable nodes; whoever reads one owns it.
 *
 * <p>Left out: reading a text in pieces. The messages of the protocols that stand on this are small or framed by their
 * length; who streams takes the non-blocking parser of {@code tools.jackson.core} itself.
 */
@NullMarked
package dev.sansio.json;

import org.jspecify.annotations.NullMarked;
