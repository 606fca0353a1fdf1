package dev.sansio.core;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * How a multiplexed engine carries the bytes of many others: a {@link Carrier} for each of its channels. Stateless.
 *
 * @param <C> the multiplexed engine's commands
 * @param <E> the multiplexed engine's events
 */
public interface Channels<C, E> {

    /** The channel of events that concern the connection as a whole. */
    long CONNECTION = -1;

    /** The engine that carries. */
    StreamEngine<C, E> engine();

    /** The channel of an event, at least 0, or {@link #CONNECTION}. */
    long channel(E event);

    /** Whether an event of the peer opens its channel. */
    boolean opens(E event);

    /** The payload in an event, or null if it has none. */
    @Nullable
    ByteBuffer payload(E event);

    /** Whether an event ends the peer's direction of its channel; an event may be payload and end. */
    boolean ends(E event);

    /** Why a channel is gone in both directions with this event, or null if it is not. */
    @Nullable
    SessionFailedException aborts(E event);

    /** The command that writes payload on a channel. */
    C write(long channel, ByteBuffer bytes);

    /** The command that ends our direction of a channel. */
    C finish(long channel);

    /** The command that ends a channel in both directions, because its protocol has failed. */
    C abort(long channel);

    /** The command that grants credit for payload that was taken, or null where there is no flow control. */
    default @Nullable C consumed(long channel, int bytes) {
        return null;
    }
}
