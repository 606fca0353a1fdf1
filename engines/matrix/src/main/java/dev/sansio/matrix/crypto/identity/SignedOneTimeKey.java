package dev.sansio.matrix.crypto.identity;

import dev.sansio.matrix.canonical.SignedJson;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.olm.OlmAccount;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code signed_curve25519}: a one-time or fallback key, signed by its device. */
public final class SignedOneTimeKey {

    /** The algorithm before the id of such a key. */
    public static final String ALGORITHM = "signed_curve25519";

    private SignedOneTimeKey() {}

    /** The object of an own key. */
    public static ObjectNode create(
            Curve25519PublicKey key, boolean fallback, String userId, String deviceId, OlmAccount account) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("key", key.base64());
        if (fallback) {
            object.put("fallback", true);
        }
        return SignedJson.sign(object, userId, "ed25519:" + deviceId, account.signingKey());
    }

    /**
     * The key of an object that was claimed for a device.
     *
     * @throws CryptoException if it is none, or not signed by that device
     */
    public static Curve25519PublicKey verified(ObjectNode object, DeviceKeys device) {
        Curve25519PublicKey key = ObjectMembers.read(object, members -> Curve25519PublicKey.parse(members.text("key")));
        if (!SignedJson.isSigned(object, device.userId(), device.keyId(), device.ed25519())) {
            throw new CryptoException(Problem.SIGNATURE, "the device has not signed the one-time key");
        }
        return key;
    }
}
