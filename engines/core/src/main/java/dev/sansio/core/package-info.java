/**
 * The contract that every protocol engine implements, the ways to compose engines, and the parts that they are built from.
 *
 * <p>{@link dev.sansio.core.Engine} is the top half of a protocol and {@link dev.sansio.core.Port} the bottom half; a
 * {@link dev.sansio.core.StreamEngine} and a {@link dev.sansio.core.DatagramEngine} are both at once.
 * {@link dev.sansio.core.Stack} puts an engine on a {@link dev.sansio.core.Carrier}, {@link dev.sansio.core.Switch} one
 * protocol after another, {@link dev.sansio.core.Layers} a protocol on another's messages, and
 * {@link dev.sansio.core.Mux} one engine on each channel of a multiplexed carrier.
 *
 * <p>To write an engine of one's own, extend {@link dev.sansio.core.SingleChannelEngine} and parse with
 * {@link dev.sansio.core.steps}.
 *
 * <p>Threading: every type here serves one caller at a time and keeps no thread, lock or clock.
 */
@NullMarked
package dev.sansio.core;

import org.jspecify.annotations.NullMarked;
