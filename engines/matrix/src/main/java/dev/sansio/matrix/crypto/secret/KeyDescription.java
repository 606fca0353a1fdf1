package dev.sansio.matrix.crypto.secret;

import dev.sansio.core.Secret;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the account data says of a key ({@code m.secret_storage.key.…}).
 *
 * @param name for people, or null
 * @param passphrase how the key is made of a passphrase, or null
 * @param iv in base64, or null
 * @param mac in base64, or null
 */
public record KeyDescription(
        @Nullable String name,
        @Nullable PassphraseInfo passphrase,
        @Nullable String iv,
        @Nullable String mac) {

    /** The algorithm of all keys. */
    public static final String ALGORITHM = "m.secret_storage.v1.aes-hmac-sha2";

    /** As many as key exports need: what a server could have named itself must not make the passphrase easy to guess. */
    private static final long LEAST_UNCHECKED = 100_000;

    /** That of a key. */
    public static KeyDescription of(
            StorageKey key, @Nullable String name, @Nullable PassphraseInfo passphrase, RandomGenerator random) {
        byte[] iv = Octets.random(random, 16);
        iv[8] &= 0x7F;
        return new KeyDescription(name, passphrase, UnpaddedBase64.encode(iv), key.check(iv));
    }

    /**
     * That of an object.
     *
     * @throws CryptoException if it is none, or of another algorithm
     */
    public static KeyDescription of(ObjectNode object) {
        try {
            Members members = Members.of(object);
            if (!members.text("algorithm").equals(ALGORITHM)) {
                throw new CryptoException(Problem.UNSUPPORTED, "the key is of another algorithm");
            }
            ObjectNode passphrase = members.optionalObject("passphrase");
            return new KeyDescription(
                    members.optionalText("name"),
                    passphrase == null ? null : PassphraseInfo.of(passphrase),
                    members.optionalText("iv"),
                    members.optionalText("mac"));
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed(Objects.requireNonNullElse(malformed.getMessage(), "the description"));
        }
    }

    /** The object. */
    public ObjectNode toObject() {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("algorithm", ALGORITHM);
        if (name != null) {
            object.put("name", name);
        }
        if (passphrase != null) {
            object.set("passphrase", passphrase.toObject());
        }
        if (iv != null && mac != null) {
            object.put("iv", iv).put("mac", mac);
        }
        return object;
    }

    /**
     * Whether a key is the one described. A description may say nothing to check it by, and any key is then taken for it.
     *
     * @throws CryptoException if what it says is no base64
     */
    public boolean isOf(StorageKey key) {
        if (iv == null || mac == null) {
            return true;
        }
        byte[] vector = Octets.exactly(16, UnpaddedBase64.decode(iv), "the initialisation vector");
        return Octets.same(UnpaddedBase64.decode(key.check(vector)), UnpaddedBase64.decode(mac));
    }

    /**
     * The key of a passphrase.
     *
     * @throws CryptoException if the key is made of none, the passphrase is another, or there is nothing to check the key by and
     *     fewer than 100,000 iterations
     */
    public StorageKey derive(Secret words) {
        if (passphrase == null) {
            throw CryptoException.mismatch("the key is made of no passphrase");
        }
        if (passphrase.iterations() < LEAST_UNCHECKED && (iv == null || mac == null)) {
            throw new CryptoException(Problem.LIMIT, "a key that nothing checks needs 100,000 iterations");
        }
        StorageKey key = passphrase.derive(words);
        if (!isOf(key)) {
            throw new CryptoException(Problem.MAC, "the passphrase is another");
        }
        return key;
    }
}
