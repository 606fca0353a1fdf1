/**
 * Pieces for engines that HTTP carries: whole small requests with their whole responses, in both roles, and a filter that keeps
 * requests waiting where only so many may be open.
 *
 * <p>They are parts of a {@link dev.sansio.core.Layer}, not engines by themselves: the layer gives them the events of its port
 * and the time, and passes on what they transmit. What is large or endless is streamed by the layer itself.
 */
@NullMarked
package dev.sansio.http.call;

import org.jspecify.annotations.NullMarked;
