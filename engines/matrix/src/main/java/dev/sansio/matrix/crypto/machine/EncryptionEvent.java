package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What has happened that the application may want to know. */
public sealed interface EncryptionEvent {

    /** The key of a session is there or begins earlier than before: events that could not be decrypted may be tried again. */
    record RoomKeyReceived(String roomId, String sessionId, Provenance provenance) implements EncryptionEvent {}

    /**
     * A sender says why a key was not given.
     *
     * @param roomId or null, if it is about all rooms
     * @param sessionId or null, likewise
     * @param code such as {@code m.unverified}
     */
    record KeyWithheld(
            String sender,
            @Nullable String roomId,
            @Nullable String sessionId,
            String code) implements EncryptionEvent {}

    /** All devices that should have the key of the room have it: events can be encrypted. */
    record RoomReady(String roomId) implements EncryptionEvent {}

    /** The room waits until it is accepted that these users have another identity, or they have left. */
    record RoomBlocked(String roomId, Set<String> changedIdentities) implements EncryptionEvent {

        /** Copies the set. */
        public RoomBlocked {
            changedIdentities = Set.copyOf(changedIdentities);
        }
    }

    /** The server names another identity of a user than before. Nothing is trusted that it signed, until it is accepted. */
    record IdentityChanged(String userId) implements EncryptionEvent {}

    /** The server names other keys of a device than before, or wrong ones; they were not taken. */
    record DeviceRefused(String userId, String deviceId, Problem problem) implements EncryptionEvent {}

    /** A message to this device, decrypted and checked, that is for the application. */
    record Decrypted(String sender, DeviceKeys device, DeviceTrust trust, String type, ObjectNode content)
            implements EncryptionEvent {

        /** Does not tell the content, which may be a secret. */
        @Override
        public String toString() {
            return "Decrypted[" + sender + ", " + device + ", " + trust + ", " + type + "]";
        }
    }

    /** A message to this device that was not encrypted, and needs not be. */
    record Plain(String sender, String type, ObjectNode content) implements EncryptionEvent {}

    /** A message to this device was discarded. */
    record Discarded(String sender, Problem problem) implements EncryptionEvent {}

    /** The server has other one-time keys of this device than this device: it must log in again. No more are uploaded. */
    record OneTimeKeysConflict() implements EncryptionEvent {}
}
