package dev.sansio.matrix.crypto.identity;

import dev.sansio.matrix.canonical.SignedJson;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The keys of a device, signed by itself; maybe also by the self-signing key of its owner. */
public final class DeviceKeys {

    private static final String OLM = "m.olm.v1.curve25519-aes-sha2";
    private static final String MEGOLM = "m.megolm.v1.aes-sha2";

    private final String userId;
    private final String deviceId;
    private final List<String> algorithms;
    private final Ed25519PublicKey ed25519;
    private final Curve25519PublicKey curve25519;
    private final ObjectNode object;

    private DeviceKeys(
            String userId,
            String deviceId,
            List<String> algorithms,
            Ed25519PublicKey ed25519,
            Curve25519PublicKey curve25519,
            ObjectNode object) {
        this.userId = userId;
        this.deviceId = deviceId;
        this.algorithms = algorithms;
        this.ed25519 = ed25519;
        this.curve25519 = curve25519;
        this.object = object;
    }

    /** Those of an own account. */
    public static DeviceKeys create(String userId, String deviceId, OlmAccount account) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("user_id", userId).put("device_id", deviceId);
        object.putArray("algorithms").add(OLM).add(MEGOLM);
        object.putObject("keys")
                .put("curve25519:" + deviceId, account.identityKey().base64())
                .put("ed25519:" + deviceId, account.signingKey().publicKey().base64());
        return of(SignedJson.sign(object, userId, "ed25519:" + deviceId, account.signingKey()));
    }

    /**
     * Those of an object, whose signature by the device itself is verified.
     *
     * @throws CryptoException if they are none, or not signed by the device
     */
    public static DeviceKeys of(ObjectNode object) {
        DeviceKeys keys = ObjectMembers.read(object, members -> {
            String deviceId = members.text("device_id");
            var named = ObjectMembers.object(members, "keys");
            return new DeviceKeys(
                    members.text("user_id"),
                    deviceId,
                    members.texts("algorithms"),
                    Ed25519PublicKey.parse(named.text("ed25519:" + deviceId)),
                    Curve25519PublicKey.parse(named.text("curve25519:" + deviceId)),
                    object.deepCopy());
        });
        if (!keys.isSigned(keys.userId, keys.keyId(), keys.ed25519)) {
            throw new CryptoException(Problem.SIGNATURE, "the device has not signed its keys");
        }
        return keys;
    }

    /**
     * Those of an object that is said to be of a device.
     *
     * @throws CryptoException if they are of another, too
     */
    public static DeviceKeys of(ObjectNode object, String userId, String deviceId) {
        DeviceKeys keys = of(object);
        if (!keys.userId.equals(userId) || !keys.deviceId.equals(deviceId)) {
            throw CryptoException.mismatch("the keys are of another device");
        }
        return keys;
    }

    /** Whether a key has signed them, too. */
    public boolean isSigned(String signer, String keyId, Ed25519PublicKey key) {
        return SignedJson.isSigned(object, signer, keyId, key);
    }

    /** The owner. */
    public String userId() {
        return userId;
    }

    /** The name of the device. */
    public String deviceId() {
        return deviceId;
    }

    /** The name of its signing key. */
    public String keyId() {
        return "ed25519:" + deviceId;
    }

    /** Whether the device understands Olm and Megolm. */
    public boolean isCapable() {
        return algorithms.contains(OLM) && algorithms.contains(MEGOLM);
    }

    /** The key that it signs with: its fingerprint. */
    public Ed25519PublicKey ed25519() {
        return ed25519;
    }

    /** The key that sessions are made with. */
    public Curve25519PublicKey curve25519() {
        return curve25519;
    }

    /** The object as it was signed. */
    public ObjectNode object() {
        return object.deepCopy();
    }

    /** Whether both are of the same device with the same keys; other signatures do not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeviceKeys that
                && userId.equals(that.userId)
                && deviceId.equals(that.deviceId)
                && ed25519.equals(that.ed25519)
                && curve25519.equals(that.curve25519);
    }

    @Override
    public int hashCode() {
        return ed25519.hashCode();
    }

    @Override
    public String toString() {
        return "DeviceKeys[" + userId + ", " + deviceId + "]";
    }
}
