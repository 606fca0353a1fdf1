package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.megolm.IndexUse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must outlive the process: small questions, each atomic and answered at once. A store that is slow keeps a copy in memory and
 * writes behind; it must have written all before a request of {@code transmit} leaves, or a batch of sync counts as done.
 *
 * <p>Pickles are sealed; the rest is what servers know, and who talks to whom.
 */
public interface EncryptionStore {

    /** The pickle of the account, or null. */
    byte @Nullable [] account();

    /** Keeps the pickle of the account. */
    void account(byte[] pickle);

    /** The addresses of a user that have this key, in base64, and sessions that are kept. */
    Set<DeviceAddress> addresses(String userId, String curve25519);

    /** The pickles of the sessions with a device, the one used last first. */
    List<byte[]> sessions(DeviceAddress device);

    /** Keeps the sessions with a device; an empty list forgets the address. */
    void sessions(DeviceAddress device, List<byte[]> pickles);

    /** The inbound session of a room, or null. */
    @Nullable
    KeptSession inbound(String roomId, String sessionId);

    /** Keeps an inbound session. */
    void inbound(KeptSession session);

    /** The outbound session of a room, or null. */
    @Nullable
    KeptOutbound outbound(String roomId);

    /** Keeps the outbound session of a room; null forgets it. */
    void outbound(String roomId, @Nullable KeptOutbound session);

    /** Keeps the use of an index unless there is one already, which is the answer; null if there was none. */
    @Nullable
    IndexUse use(IndexUse use);

    /** The users that are kept. */
    Set<String> tracked();

    /** A user that is kept, or null. */
    @Nullable
    TrackedUser user(String userId);

    /** Keeps a user. */
    void user(TrackedUser user);

    /** A time that was kept under a name, in milliseconds of the epoch; null if there is none. */
    @Nullable
    Long time(String name);

    /** Keeps a time under a name; null forgets it. */
    void time(String name, @Nullable Long millis);
}
