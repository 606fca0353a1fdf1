package dev.sansio.matrix.crypto.verification;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.identity.DeviceKeys;
import dev.sansio.matrix.crypto.identity.UserIdentity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One side of a verification, with its keys as they are known before it begins.
 *
 * @param userId the user
 * @param deviceId the device that takes part
 * @param keys by their names, in base64
 */
public record VerificationParty(String userId, String deviceId, Map<String, String> keys) {

    /** Copies the keys. */
    public VerificationParty {
        keys = Map.copyOf(keys);
    }

    /**
     * That of a device and the identity of its user.
     *
     * @param identity or null, if the user has none
     * @param deviceIds of all devices of the user
     * @throws CryptoException if a device has the name of a key of cross-signing, which only an attack would give it
     */
    public static VerificationParty of(
            DeviceKeys device, @Nullable UserIdentity identity, Collection<String> deviceIds) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(device.keyId(), device.ed25519().base64());
        if (identity != null) {
            String master = identity.master().key().base64();
            if (deviceIds.contains(master)
                    || deviceIds.contains(identity.selfSigning().key().base64())) {
                throw CryptoException.mismatch("a device has the name of a key of cross-signing");
            }
            keys.put(identity.master().keyId(), master);
        }
        return new VerificationParty(device.userId(), device.deviceId(), keys);
    }
}
