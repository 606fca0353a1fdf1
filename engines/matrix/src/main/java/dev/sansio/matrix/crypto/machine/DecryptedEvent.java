package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.machine.KeptSession.SessionOrigin;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event of a room, decrypted.
 *
 * @param type of the event
 * @param content of the event
 * @param sessionId of the session that encrypted it
 * @param index in that session
 * @param origin where its key came from: only {@link Provenance#SENDER} proves who sent it
 * @param clearRelation {@code m.relates_to} as it stands outside of the encryption: the server may have put anything there; null if
 *     there is none
 */
public record DecryptedEvent(
        String type,
        ObjectNode content,
        String sessionId,
        long index,
        SessionOrigin origin,
        @Nullable ObjectNode clearRelation) {

    /** Does not tell the content. */
    @Override
    public String toString() {
        return "DecryptedEvent[" + type + ", " + sessionId + ", " + index + "]";
    }
}
