package dev.sansio.core;

import org.jspecify.annotations.Nullable;

/**
 * The bottom half of a protocol: the units of the carrier below, in and out, never gated by the application's demand for
 * events.
 *
 * @param <I> what arrives: buffers, datagrams, or the events of a lower protocol
 * @param <O> what leaves: buffers, datagrams, or the commands of a lower protocol
 */
public interface Port<I, O> {

    /** A unit has arrived. */
    void receive(I unit, long now);

    /**
     * The next unit for the peer, or null. It is the caller's, to keep and to read but not to write. The call never
     * creates, removes or reorders events. Changes with every other call, {@code poll} included: drain it after each.
     */
    @Nullable
    O transmit();

    /** Whether more input may be fetched. Changes with every call. */
    boolean hungry();

    /** Whether nothing more will ever be transmitted, so that output may be shut down once it is drained. */
    boolean finished();

    /** The carrier is gone in both directions. What was not transmitted is dropped; events of earlier input remain. */
    void lost(Throwable cause, long now);
}
