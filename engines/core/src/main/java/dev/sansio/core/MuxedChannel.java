package dev.sansio.core;

/** An engine on a channel of a {@link Mux}, and what is known of it. */
final class MuxedChannel<C, E> {

    final long id;
    final StreamEngine<C, E> engine;
    long deadline = Engine.NEVER;
    long delivered;
    boolean toPoll;
    boolean toTransmit;
    boolean finishSent;
    /** The carrier of this channel is gone: what the engine has not told by its next null is not told at all. */
    boolean lost;

    MuxedChannel(long id, StreamEngine<C, E> engine) {
        this.id = id;
        this.engine = engine;
    }
}
