/**
 * Matrix on Reactor: a client whose sync is a {@code Flux} and whose calls are {@code Mono}s, and a homeserver to embed.
 *
 * <p>The protocol is in {@code dev.sansio.matrix}: nothing here knows what a response looks like. Everything is thread-safe and cold: a
 * call is made for each subscription, and withdrawn when that is cancelled.
 *
 * <p>Left out: application services and federation, which the engine does not speak either; rooms are encrypted by the engine of {@code
 * dev.sansio.matrix.crypto.machine} once the client is given a store for it.
 */
@NullMarked
package dev.sansio.reactive.matrix;

import org.jspecify.annotations.NullMarked;
