package dev.sansio.matrix.crypto.attachment;

import dev.sansio.core.Secret;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a file is, and what decrypts it: a part of an event that is itself encrypted. */
public final class EncryptedFile {

    private static final String VERSION = "v2";
    private static final String ALGORITHM = "A256CTR";

    private final String url;
    private final Secret key;
    private final byte[] counter;
    private final byte[] hash;

    EncryptedFile(String url, Secret key, byte[] counter, byte[] hash) {
        this.url = url;
        this.key = key;
        this.counter = counter;
        this.hash = hash;
    }

    /**
     * That of an object.
     *
     * @throws CryptoException if it is none, or of another version or algorithm
     */
    public static EncryptedFile of(ObjectNode object) {
        try {
            Members file = Members.of(object);
            Members jwk = Members.of(required(file, "key"));
            supported(file.text("v"), VERSION);
            supported(jwk.text("alg"), ALGORITHM);
            supported(jwk.text("kty"), "oct");
            byte[] key = Octets.exactly(32, UnpaddedBase64.decodeUrl(jwk.text("k")), "the key of the file");
            byte[] counter = Octets.exactly(16, UnpaddedBase64.decode(file.text("iv")), "the counter block");
            String sha256 = Members.of(required(file, "hashes")).text("sha256");
            byte[] hash = Octets.exactly(32, UnpaddedBase64.decode(sha256), "the hash of the file");
            return new EncryptedFile(file.text("url"), Secret.of(key), counter, hash);
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed(Objects.requireNonNullElse(malformed.getMessage(), "the file"));
        }
    }

    private static ObjectNode required(Members members, String name) {
        ObjectNode object = members.optionalObject(name);
        if (object == null) {
            throw MalformedJsonException.missing(name);
        }
        return object;
    }

    private static void supported(String value, String known) {
        if (!value.equals(known)) {
            throw new CryptoException(Problem.UNSUPPORTED, "the file is encrypted in another way than " + known);
        }
    }

    /** The object, which has the key in it. */
    public ObjectNode toObject() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("url", url).put("v", VERSION).put("iv", UnpaddedBase64.encode(counter));
        object.putObject("hashes").put("sha256", UnpaddedBase64.encode(hash));
        byte[] octets = key.reveal();
        ObjectNode jwk = object.putObject("key");
        jwk.put("kty", "oct").put("alg", ALGORITHM).put("ext", true).put("k", UnpaddedBase64.encodeUrl(octets));
        jwk.putArray("key_ops").add("encrypt").add("decrypt");
        Octets.wipe(octets);
        return object;
    }

    /** Where the ciphertext is: an {@code mxc:} address, as somebody claims. */
    public String url() {
        return url;
    }

    /**
     * The plaintext of a file that is there whole; its hash is checked before anything is decrypted.
     *
     * @throws CryptoException if the hash is another
     */
    public byte[] open(byte[] ciphertext) {
        AttachmentHash actual = new AttachmentHash();
        actual.update(ciphertext, 0, ciphertext.length);
        actual.check(hash);
        return decryption().next(ciphertext, 0, ciphertext.length).octets();
    }

    /** The decryption of a file that comes in parts, of which none is verified before the end. */
    public AttachmentDecryption decryption() {
        byte[] octets = key.reveal();
        AttachmentDecryption decryption = new AttachmentDecryption(octets, counter, hash.clone());
        Octets.wipe(octets);
        return decryption;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EncryptedFile that
                && url.equals(that.url)
                && key.equals(that.key)
                && Arrays.equals(counter, that.counter)
                && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    /** Tells the address only. */
    @Override
    public String toString() {
        return "EncryptedFile[" + url + "]";
    }
}
