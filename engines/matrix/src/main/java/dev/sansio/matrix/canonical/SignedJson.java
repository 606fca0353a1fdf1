package dev.sansio.matrix.canonical;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects that carry their signatures (appendices, Signing JSON). Neither {@code signatures} nor {@code unsigned} is signed. */
public final class SignedJson {

    private static final String SIGNATURES = "signatures";
    private static final String UNSIGNED = "unsigned";

    private SignedJson() {}

    /**
     * A copy of the object with one more signature; those of others stay.
     *
     * @param entity who signs: a server name or a user id
     * @param keyId the name of the key, such as {@code ed25519:JLAFKJWSCS}
     * @throws CanonicalJsonException if the object has no canonical form
     */
    public static ObjectNode sign(ObjectNode object, String entity, String keyId, Ed25519KeyPair key) {
        String signature = UnpaddedBase64.encode(key.sign(signedPart(object)));
        return with(object, entity, keyId, signature);
    }

    /** A copy of the object with a signature that was made elsewhere. */
    public static ObjectNode with(ObjectNode object, String entity, String keyId, String signature) {
        ObjectNode signed = object.deepCopy();
        member(member(signed, SIGNATURES), entity).put(keyId, signature);
        return signed;
    }

    /** Whether the object carries a signature by that entity with that key, and the key made it. */
    public static boolean isSigned(ObjectNode object, String entity, String keyId, Ed25519PublicKey key) {
        String signature = signature(object, entity, keyId);
        if (signature == null) {
            return false;
        }
        try {
            return key.verifies(signedPart(object), UnpaddedBase64.decode(signature));
        } catch (CryptoException | CanonicalJsonException no) {
            return false;
        }
    }

    /** The signature by that entity with that key, not verified; null if there is none. */
    public static @Nullable String signature(ObjectNode object, String entity, String keyId) {
        JsonNode value = object.path(SIGNATURES).path(entity).path(keyId);
        return value.isString() ? value.stringValue() : null;
    }

    /** The text that is signed. */
    public static byte[] signedPart(ObjectNode object) {
        return CanonicalJson.encode(without(object));
    }

    private static ObjectNode without(ObjectNode object) {
        ObjectNode rest = object.objectNode();
        object.properties().forEach(member -> {
            if (!member.getKey().equals(SIGNATURES) && !member.getKey().equals(UNSIGNED)) {
                rest.set(member.getKey(), member.getValue());
            }
        });
        return rest;
    }

    private static ObjectNode member(ObjectNode object, String name) {
        return object.get(name) instanceof ObjectNode there ? there : object.putObject(name);
    }
}
