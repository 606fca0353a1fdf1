package dev.sansio.netty;

import dev.sansio.core.StreamEngine;
import org.reactivestreams.Publisher;

/**
 * One accepted connection: the engine that runs on it, and who talks to the engine.
 *
 * @param <C> the engine's commands
 * @param <E> the engine's events
 */
public interface Service<C, E> {

    /** The engine, a fresh one for this connection; asked for once, first. */
    StreamEngine<C, E> engine();

    /** Serves the connection, which ends with its session; an error aborts it. */
    Publisher<Void> serve(Link<C, E> link);
}
