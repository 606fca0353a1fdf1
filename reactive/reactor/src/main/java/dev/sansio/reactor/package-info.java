/**
 * Engines as Reactor streams.
 *
 * <p>{@link dev.sansio.reactor.Sansio#decode} makes an engine that only reads a {@code Flux<ByteBuffer>}-to-{@code
 * Flux<Event>} transformer; {@link dev.sansio.reactor.Session} is the duplex form for everything else.
 *
 * <p>Demand is exact: an event is made only when it was requested, and input is fetched only when the engine has nothing more
 * to say. Nothing queues without bound. An engine is touched by one thread at a time; there is no lock.
 */
@NullMarked
package dev.sansio.reactor;

import org.jspecify.annotations.NullMarked;
