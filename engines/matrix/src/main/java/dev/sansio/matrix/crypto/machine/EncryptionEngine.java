package dev.sansio.matrix.crypto.machine;

import dev.sansio.core.Surroundings;
import dev.sansio.json.JsonLimits;
import dev.sansio.matrix.crypto.export.ExportedSession;
import dev.sansio.matrix.crypto.export.SessionData;
import dev.sansio.matrix.crypto.identity.CrossSigningSecrets;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.crypto.identity.UserIdentity;
import dev.sansio.matrix.crypto.machine.KeptSession.SessionOrigin;
import dev.sansio.matrix.crypto.olm.OlmLimits;
import dev.sansio.matrix.crypto.pickle.PickleKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The encryption of one device. For one caller at a time; {@link #transmit} and {@link #poll} may have something new after each
 * call of another method.
 */
public final class EncryptionEngine {

    private final OwnDevice own;
    private final DeviceLists lists;
    private final OlmChannel channel;
    private final RoomKeys keys;
    private final KeyRequests keyRequests;
    private final PublishedKeys published;
    private final OutboundRooms rooms;
    private final Incoming incoming;
    private final JsonLimits limits = JsonLimits.DEFAULTS;

    /**
     * That of a device, whose account is in the store, or is made.
     *
     * @param pickleKey seals what is kept; the same every time
     * @param surroundings the time of day, and randomness that must be cryptographically strong outside of tests
     */
    public EncryptionEngine(
            String userId,
            String deviceId,
            EncryptionStore store,
            PickleKey pickleKey,
            OlmLimits olmLimits,
            Surroundings surroundings) {
        this.own = new OwnDevice(userId, deviceId, store, pickleKey, olmLimits, surroundings);
        this.lists = new DeviceLists(own);
        OlmSessionsByDevice sessions = new OlmSessionsByDevice(own);
        this.channel = new OlmChannel(own, sessions);
        this.keys = new RoomKeys(own);
        this.keyRequests = new KeyRequests(own, lists, channel, keys);
        this.published = new PublishedKeys(own);
        this.rooms = new OutboundRooms(own, lists, channel, keys);
        this.incoming = new Incoming(own, lists, channel, sessions, keys, keyRequests, limits);
        lists.track(List.of(userId));
    }

    /** The public keys of this device. */
    public DeviceKeys deviceKeys() {
        return own.keys();
    }

    /** A sync says which device lists changed, and whose are no longer of interest. */
    public void deviceLists(Collection<String> changed, Collection<String> left) {
        lists.synced();
        lists.changed(changed);
        lists.left(left);
        rooms.changed(changed);
        proceed();
    }

    /** Follows the devices of members of encrypted rooms, so that it is known how far those are to be trusted that send events. */
    public void follow(Collection<String> users) {
        lists.track(users);
        proceed();
    }

    /**
     * A sync says which keys of this device the server has.
     *
     * @param oneTimeKeys {@code device_one_time_keys_count}
     * @param unusedFallbacks {@code device_unused_fallback_key_types}
     */
    public void keyCounts(Map<String, Long> oneTimeKeys, Set<String> unusedFallbacks) {
        published.counted(oneTimeKeys, unusedFallbacks);
    }

    /** A sync brought a message to this device. */
    public void toDevice(String sender, String type, ObjectNode content) {
        incoming.receive(sender, type, content);
        proceed();
    }

    /** The next request that is to be made, or null. */
    public @Nullable EncryptionRequest transmit() {
        return own.requests.next();
    }

    /** A request was answered. */
    public void answered(long request, ObjectNode answer) {
        own.requests.answered(request, answer);
        proceed();
    }

    /** A request was given up; what it was for is tried again after the next sync. */
    public void failed(long request) {
        own.requests.failed(request);
    }

    /** An upload was refused because the server has other one-time keys under the same ids. */
    public void conflicted() {
        published.conflict();
    }

    /** What has happened, in order, or null. */
    public @Nullable EncryptionEvent poll() {
        return own.events.poll();
    }

    /**
     * Has the key of a room given to all devices of its members; {@link EncryptionEvent.RoomReady} says when that is done. To be
     * called again when members or settings change.
     */
    public void prepare(String roomId, Set<String> members, RoomSettings settings) {
        rooms.prepare(roomId, members, settings);
        proceed();
    }

    /** Whether an event can be encrypted; if not, the room is to be prepared. */
    public boolean isReady(String roomId) {
        return rooms.isReady(roomId);
    }

    /** Somebody left the room, an invitation included, or may have: the session is not used again. */
    public void departed(String roomId) {
        rooms.rotate(roomId);
    }

    /** The content of {@code m.room.encrypted} for an event in a room that is ready. */
    public ObjectNode encrypt(String roomId, String type, ObjectNode content) {
        return rooms.encrypt(roomId, type, content);
    }

    /**
     * Decrypts an event of a room, and checks room, sender and replay.
     *
     * @throws dev.sansio.matrix.crypto.CryptoException if it cannot be, or must not be shown; {@code MESSAGE_INDEX} says that the
     *     key is not here
     */
    public DecryptedEvent decrypt(EncryptedRoomEvent event) {
        return keys.decrypt(event, limits);
    }

    /** Asks the own devices for a key. */
    public void requestKey(String roomId, String sessionId) {
        keyRequests.ask(roomId, sessionId);
    }

    /**
     * Takes a session of a backup or an export, about whose origin nothing is known.
     *
     * @throws dev.sansio.matrix.crypto.CryptoException if it contradicts one that is known
     */
    public void restore(ExportedSession session) {
        SessionData data = session.data();
        SessionOrigin origin = new SessionOrigin(
                Provenance.RESTORED,
                null,
                data.senderKey(),
                data.claimedEd25519(),
                data.forwardingChain(),
                data.sharedHistory());
        keys.take(session.roomId(), data.sessionKey(), origin);
    }

    /** A session for a backup or an export; null if it is not here. */
    public @Nullable ExportedSession export(String roomId, String sessionId) {
        return keys.export(roomId, sessionId);
    }

    /** Trusts an identity as our own, because its private keys are here, and has it sign this device. */
    public void identity(CrossSigningSecrets secrets) {
        own.identity(secrets.identity());
        own.keys(secrets.sign(own.keys()));
        published.renew();
    }

    /** Trusts an identity as our own, because an own device verified it. */
    public void identity(UserIdentity verified) {
        own.identity(verified);
    }

    /** The person accepts that a user has another identity than before. */
    public void acceptIdentity(String userId) {
        lists.accept(userId);
        proceed();
    }

    /** What is known of a user; null if nobody asked. */
    public @Nullable TrackedUser user(String userId) {
        return own.store.user(userId);
    }

    /** How far a device is trusted. */
    public DeviceTrust trust(DeviceKeys device) {
        return lists.trust(device);
    }

    /**
     * How far the device is trusted that made a session. Events of devices below {@link DeviceTrust#SIGNED} should not be shown: there
     * is no assurance that the user sent them. What did not come from its sender proves nothing.
     */
    public DeviceTrust trust(SessionOrigin origin) {
        String owner = origin.owner();
        if (owner == null || origin.provenance() != Provenance.SENDER) {
            return DeviceTrust.UNSIGNED;
        }
        DeviceKeys device = lists.device(owner, origin.senderKey(), origin.claimedEd25519());
        return device == null ? DeviceTrust.UNSIGNED : lists.trust(device);
    }

    private void proceed() {
        lists.ask();
        rooms.changed(lists.refreshed());
        incoming.proceed();
        rooms.proceed();
        channel.flush();
    }
}
