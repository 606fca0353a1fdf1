package dev.sansio.tool.decode;

import dev.sansio.core.StreamEngine;

/**
 * One engine that reads a recording, and the application that it would have: gives the commands without which it would not
 * go on, and passes its events on.
 *
 * @param <C> the commands
 * @param <E> the events
 */
public interface Decoding<C, E> {

    /** The engine, fresh. */
    StreamEngine<C, E> engine();

    /** The byte at this offset is about to be read: the time to give commands whose answer it begins. */
    default void before(long offset) {}

    /**
     * An event was told.
     *
     * @param offset how many bytes had been read
     * @param events where to pass it on, or what came of it
     */
    void told(E event, long offset, EventWriter events);

    /** The last byte was read. By default the engine is told so, which finds what is truncated. */
    default void ended(long offset) {
        engine().eof(0);
    }

    /** Nothing more will be told: passes on what is still held. */
    default void flush(EventWriter events) {}

    /** Why the bytes that are left after the engine's end were not decoded. */
    default String rest() {
        return "the session has ended";
    }
}
