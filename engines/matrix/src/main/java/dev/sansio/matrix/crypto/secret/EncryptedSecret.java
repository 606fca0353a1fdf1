package dev.sansio.matrix.crypto.secret;

import dev.sansio.matrix.crypto.CryptoException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A secret, encrypted with one key ({@code AesHmacSha2EncryptedData}): a value of {@code encrypted} in the account data.
 *
 * @param iv in base64
 * @param ciphertext in base64
 * @param mac in base64
 */
public record EncryptedSecret(String iv, String ciphertext, String mac) {

    /**
     * That of an object.
     *
     * @throws CryptoException if it is none
     */
    public static EncryptedSecret of(ObjectNode object) {
        return new EncryptedSecret(text(object, "iv"), text(object, "ciphertext"), text(object, "mac"));
    }

    private static String text(ObjectNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isString()) {
            throw CryptoException.malformed(name + " is missing");
        }
        return value.stringValue();
    }

    /** The object. */
    public ObjectNode toObject() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("iv", iv)
                .put("ciphertext", ciphertext)
                .put("mac", mac);
    }
}
