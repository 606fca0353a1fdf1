package dev.sansio.matrix.crypto.machine;

import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.UserIdentity;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user whose devices are followed, or were: what was pinned is not forgotten when a server says that it is of no interest.
 *
 * @param userId the user
 * @param followed whether the server is asked for the list, and tells when it changes
 * @param outdated whether the list is to be fetched again
 * @param devices as they were last seen, verified
 * @param identity as it was first seen or last accepted, or null
 * @param changed another identity that the server names now, and that nobody has accepted; null if there is none
 */
public record TrackedUser(
        String userId,
        boolean followed,
        boolean outdated,
        List<DeviceKeys> devices,
        @Nullable UserIdentity identity,
        @Nullable UserIdentity changed) {

    /** Copies the list. */
    public TrackedUser {
        devices = List.copyOf(devices);
    }

    static TrackedUser unknown(String userId) {
        return new TrackedUser(userId, true, true, List.of(), null, null);
    }

    TrackedUser outdated(boolean value) {
        return new TrackedUser(userId, followed, value, devices, identity, changed);
    }

    /** Whoever is not followed is outdated: changes are not told. */
    TrackedUser followed(boolean value) {
        return new TrackedUser(userId, value, true, devices, identity, changed);
    }

    TrackedUser accepted() {
        return new TrackedUser(userId, followed, outdated, devices, changed == null ? identity : changed, null);
    }

    @Nullable
    DeviceKeys device(String deviceId) {
        return devices.stream()
                .filter(device -> device.deviceId().equals(deviceId))
                .findFirst()
                .orElse(null);
    }

    /** Those with a key: more than one, if the server or the user is up to something. */
    List<DeviceKeys> devices(Curve25519PublicKey key) {
        return devices.stream()
                .filter(device -> device.curve25519().equals(key))
                .toList();
    }
}
