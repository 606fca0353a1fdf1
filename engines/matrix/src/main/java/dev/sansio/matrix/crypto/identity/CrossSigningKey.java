package dev.sansio.matrix.crypto.identity;

import dev.sansio.matrix.canonical.SignedJson;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A public key of cross-signing, with the signatures that it came with. It is known by the key and not by its name. */
public final class CrossSigningKey {

    /** What a key is for. */
    public enum Usage {
        /** The identity of a user; it signs the other two. */
        MASTER("master"),
        /** Signs the user's own devices. */
        SELF_SIGNING("self_signing"),
        /** Signs the master keys of other users. */
        USER_SIGNING("user_signing");

        private final String text;

        Usage(String text) {
            this.text = text;
        }

        /** As it is written. */
        public String text() {
            return text;
        }
    }

    private final String userId;
    private final Usage usage;
    private final Ed25519PublicKey key;
    private final ObjectNode object;

    private CrossSigningKey(String userId, Usage usage, Ed25519PublicKey key, ObjectNode object) {
        this.userId = userId;
        this.usage = usage;
        this.key = key;
        this.object = object;
    }

    static CrossSigningKey create(String userId, Usage usage, Ed25519PublicKey key) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("user_id", userId);
        object.putArray("usage").add(usage.text());
        object.putObject("keys").put("ed25519:" + key.base64(), key.base64());
        return new CrossSigningKey(userId, usage, key, object);
    }

    /**
     * That of an object that is said to be of a user. Signatures are not verified here.
     *
     * @throws CryptoException if it is none, or of another user or usage
     */
    public static CrossSigningKey of(ObjectNode object, String userId, Usage usage) {
        return ObjectMembers.read(object, members -> {
            if (!members.text("user_id").equals(userId)
                    || !members.texts("usage").contains(usage.text())) {
                throw CryptoException.mismatch("the key is of another user, or for something else");
            }
            ObjectNode keys = ObjectMembers.object(members, "keys").object();
            if (keys.size() != 1) {
                throw CryptoException.malformed("a key of cross-signing is one key");
            }
            String keyId = keys.propertyNames().iterator().next();
            Ed25519PublicKey key =
                    Ed25519PublicKey.parse(ObjectMembers.object(members, "keys").text(keyId));
            if (!keyId.equals("ed25519:" + key.base64())) {
                throw CryptoException.mismatch("the key has another name than itself");
            }
            return new CrossSigningKey(userId, usage, key, object.deepCopy());
        });
    }

    /** The same with one more signature. */
    CrossSigningKey with(ObjectNode signed) {
        return new CrossSigningKey(userId, usage, key, signed);
    }

    /** Whether another key of the same or another user has signed it. */
    public boolean isSignedBy(CrossSigningKey other) {
        return SignedJson.isSigned(object, other.userId, other.keyId(), other.key);
    }

    /** Whether a device of the user has signed it. */
    public boolean isSignedBy(DeviceKeys device) {
        return SignedJson.isSigned(object, device.userId(), device.keyId(), device.ed25519());
    }

    /** The owner. */
    public String userId() {
        return userId;
    }

    /** What it is for. */
    public Usage usage() {
        return usage;
    }

    /** The key. */
    public Ed25519PublicKey key() {
        return key;
    }

    /** The name of the key, which is the key. */
    public String keyId() {
        return "ed25519:" + key.base64();
    }

    /** The object with its signatures. */
    public ObjectNode object() {
        return object.deepCopy();
    }

    /** Whether both are the same key; signatures do not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CrossSigningKey that
                && userId.equals(that.userId)
                && usage == that.usage
                && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "CrossSigningKey[" + userId + ", " + usage.text() + ", " + key + "]";
    }
}
