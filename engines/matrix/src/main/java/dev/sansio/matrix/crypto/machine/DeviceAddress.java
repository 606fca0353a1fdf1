package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;

/**
 * A device of a user, and the key that sessions with it are made with. The key alone names nobody: anybody may publish the key of
 * somebody else, who would then share sessions, keys and refusals with the thief.
 *
 * @param userId of the owner
 * @param deviceId of the device; empty while messages of the user came by the key, and it is not known of which device
 * @param curve25519 the key, in base64
 */
public record DeviceAddress(String userId, String deviceId, String curve25519) {

    static DeviceAddress of(DeviceKeys device) {
        return new DeviceAddress(
                device.userId(), device.deviceId(), device.curve25519().base64());
    }

    static DeviceAddress unbound(String userId, Curve25519PublicKey key) {
        return new DeviceAddress(userId, "", key.base64());
    }

    boolean isBound() {
        return !deviceId.isEmpty();
    }

    /** The address in one string: users have no spaces in their names, and keys none in base64. */
    String text() {
        return userId + ' ' + curve25519 + ' ' + deviceId;
    }
}
