/**
 * Transports for engines on Reactor Netty: TCP and Unix domain sockets, client and server.
 *
 * <p>{@link dev.sansio.netty.Connector} opens connections and {@link dev.sansio.netty.Listener} accepts them; either way an
 * engine becomes a {@link dev.sansio.netty.Link}. Received bytes are copied once, into arrays of the garbage collector's;
 * what is sent is gathered and flushed when the engine has no more. Demand reaches the socket: nothing is read that was not
 * asked for. TLS is an engine in the stack, so that the pipeline of a connection never changes.
 *
 * <p>Threading: a session is confined to its connection's event loop, but for a negotiation, which runs on a worker.
 */
@NullMarked
package dev.sansio.netty;

import org.jspecify.annotations.NullMarked;
