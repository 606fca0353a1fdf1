package dev.sansio.matrix.crypto.backup;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.AesCbc;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Hkdf;
import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code session_data} of a backup.
 *
 * @param ephemeral made for this session alone, in base64
 * @param ciphertext in base64
 * @param mac of nothing at all, in base64: eight octets that only tell whether the key is the right one
 */
public record BackedUpSession(String ephemeral, String ciphertext, String mac) {

    private static final int CODE = 8;

    /**
     * That of an object.
     *
     * @throws CryptoException if it is none
     */
    public static BackedUpSession of(ObjectNode object) {
        return new BackedUpSession(text(object, "ephemeral"), text(object, "ciphertext"), text(object, "mac"));
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
                .put("ephemeral", ephemeral)
                .put("ciphertext", ciphertext)
                .put("mac", mac);
    }

    static BackedUpSession seal(Curve25519PublicKey to, byte[] plaintext, RandomGenerator random) {
        Curve25519KeyPair ephemeral = Curve25519KeyPair.generate(random);
        byte[] keys = keys(ephemeral.agree(to));
        byte[] ciphertext = new AesCbc().encrypt(Octets.slice(keys, 0, 32), Octets.slice(keys, 64, 80), plaintext);
        byte[] code = code(keys);
        Octets.wipe(keys);
        ephemeral.wipe();
        return new BackedUpSession(
                ephemeral.publicKey().base64(), UnpaddedBase64.encode(ciphertext), UnpaddedBase64.encode(code));
    }

    byte[] open(Curve25519KeyPair key) {
        byte[] keys = keys(key.agree(Curve25519PublicKey.parse(ephemeral)));
        try {
            if (!Octets.same(code(keys), UnpaddedBase64.decode(mac))) {
                throw new CryptoException(Problem.MAC, "the session was encrypted to another key");
            }
            byte[] octets = UnpaddedBase64.decode(ciphertext);
            return new AesCbc().decrypt(Octets.slice(keys, 0, 32), Octets.slice(keys, 64, 80), octets);
        } finally {
            Octets.wipe(keys);
        }
    }

    private static byte[] keys(byte[] secret) {
        byte[] keys = Hkdf.derive(secret, "", 80);
        Octets.wipe(secret);
        return keys;
    }

    /** Of the empty string: what was meant is the ciphertext, what all implementations do is this. */
    private static byte[] code(byte[] keys) {
        return Octets.slice(HmacSha256.of(Octets.slice(keys, 32, 64)), 0, CODE);
    }
}
