package dev.sansio.matrix.crypto.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An inbound session of Megolm as it is kept: known by room and session id alone. */
public final class KeptSession {

    private final String roomId;
    private final String sessionId;
    private final byte[] pickle;
    private final SessionOrigin origin;

    /** One of a pickle, which is not copied. */
    public KeptSession(String roomId, String sessionId, byte[] pickle, SessionOrigin origin) {
        this.roomId = roomId;
        this.sessionId = sessionId;
        this.pickle = pickle;
        this.origin = origin;
    }

    /**
     * What is known of where it came from.
     *
     * @param provenance how it came here
     * @param owner the user whose device made it; null unless the provenance proves it, and if two users claim it
     * @param senderKey the Curve25519 key of that device, claimed unless the provenance proves it
     * @param claimedEd25519 the Ed25519 key of that device, claimed likewise
     * @param chain the devices that passed it on
     * @param sharedHistory whether it may be given to people who are invited later
     */
    public record SessionOrigin(
            Provenance provenance,
            @Nullable String owner,
            String senderKey,
            String claimedEd25519,
            List<String> chain,
            boolean sharedHistory) {

        /** Copies the list. */
        public SessionOrigin {
            chain = List.copyOf(chain);
        }

        SessionOrigin disputed() {
            return new SessionOrigin(provenance, null, senderKey, claimedEd25519, chain, sharedHistory);
        }
    }

    /** The room. */
    public String roomId() {
        return roomId;
    }

    /** The session. */
    public String sessionId() {
        return sessionId;
    }

    /** The pickle. */
    public byte[] pickle() {
        return pickle.clone();
    }

    /** Where it came from. */
    public SessionOrigin origin() {
        return origin;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptSession that
                && roomId.equals(that.roomId)
                && sessionId.equals(that.sessionId)
                && Arrays.equals(pickle, that.pickle)
                && origin.equals(that.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(roomId, sessionId);
    }

    @Override
    public String toString() {
        return "KeptSession[" + roomId + ", " + sessionId + ", " + origin.provenance() + "]";
    }
}
