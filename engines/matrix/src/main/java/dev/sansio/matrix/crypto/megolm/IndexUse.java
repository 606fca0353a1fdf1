package dev.sansio.matrix.crypto.megolm;

import dev.sansio.matrix.crypto.CryptoException;
import org.jspecify.annotations.Nullable;

/**
 * Which event used an index of a session. Kept for as long as the session: a record that is lost with the process lets everything
 * be replayed once.
 *
 * @param roomId of the event
 * @param sessionId that it was encrypted with
 * @param index of the ratchet
 * @param eventId of the event
 * @param timestamp {@code origin_server_ts} of the event, in milliseconds
 */
public record IndexUse(String roomId, String sessionId, long index, String eventId, long timestamp) {

    /**
     * Passes the same event again, and refuses another.
     *
     * @param earlier what was kept for the index, or null
     * @throws CryptoException if another event used it
     */
    public void check(@Nullable IndexUse earlier) {
        if (earlier != null && !equals(earlier)) {
            throw CryptoException.mismatch("the message was replayed: another event has its index");
        }
    }
}
