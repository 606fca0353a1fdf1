/**
 * A kit with which the author of an engine proves it: scenarios, a driver with virtual time, two engines plugged together.
 *
 * <p>A {@link dev.sansio.testkit.Scenario} is a conversation as one engine sees it. {@code dev.sansio.testkit.laws} holds the
 * fifteen laws, which play scenarios in many ways; {@code dev.sansio.testkit.transcript} reads conversations from files;
 * {@code dev.sansio.testkit.log} records and replays every call; {@code dev.sansio.testkit.purity} forbids input and output,
 * clocks, threads and hidden state in engines.
 */
@NullMarked
package dev.sansio.testkit;

import org.jspecify.annotations.NullMarked;
