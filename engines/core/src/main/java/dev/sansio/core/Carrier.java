package dev.sansio.core;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * How one engine carries the bytes of another. Stateless: it only translates.
 *
 * @param <C> the carrying engine's commands
 * @param <E> the carrying engine's events
 */
public interface Carrier<C, E> {

    /** The engine that carries. */
    StreamEngine<C, E> engine();

    /** The payload in an event, or null if it has none. */
    @Nullable
    ByteBuffer payload(E event);

    /** Whether an event ends the payload; an event may be payload and end. */
    boolean ends(E event);

    /** The command that writes payload. */
    C write(ByteBuffer bytes);

    /** The command that ends our direction: half-close if the carrier can, else close. */
    C finish();

    /** The command that grants credit for payload that was taken, or null where the carrier has no flow control. */
    default @Nullable C consumed(int bytes) {
        return null;
    }
}
