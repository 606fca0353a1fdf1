package dev.sansio.matrix.crypto.secret;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.AesCtr;
import dev.sansio.matrix.crypto.primitive.Hkdf;
import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.util.random.RandomGenerator;

/** A key of secret storage. Each secret is encrypted with keys that are derived from it and from the name of the secret. */
public final class StorageKey {

    private static final String CHECK = "";
    private static final byte[] ZEROS = new byte[32];

    private final Secret key;

    private StorageKey(Secret key) {
        this.key = key;
    }

    /** A new one of 32 octets. */
    public static StorageKey generate(RandomGenerator random) {
        byte[] octets = Octets.random(random, 32);
        StorageKey key = new StorageKey(Secret.of(octets));
        Octets.wipe(octets);
        return key;
    }

    /** That of a recovery key or a passphrase, not checked yet: see {@link KeyDescription#isOf}. */
    public static StorageKey of(Secret key) {
        return new StorageKey(key);
    }

    /** The octets, to be written down as a {@link dev.sansio.matrix.crypto.primitive.RecoveryKey}. */
    public Secret octets() {
        return key;
    }

    /** Encrypts a secret that has a name. */
    public EncryptedSecret seal(String name, Secret secret, RandomGenerator random) {
        byte[] iv = Octets.random(random, 16);
        iv[8] &= 0x7F;
        byte[] plaintext = secret.reveal();
        EncryptedSecret sealed = seal(name, plaintext, iv);
        Octets.wipe(plaintext);
        return sealed;
    }

    /**
     * Decrypts the secret of a name; its authentication code is checked first.
     *
     * @throws CryptoException if it is of another key or name, or was changed
     */
    public Secret open(String name, EncryptedSecret sealed) {
        byte[] keys = keys(name);
        try {
            byte[] ciphertext = UnpaddedBase64.decode(sealed.ciphertext());
            byte[] iv = Octets.exactly(16, UnpaddedBase64.decode(sealed.iv()), "the initialisation vector");
            byte[] code = HmacSha256.of(Octets.slice(keys, 32, 64), ciphertext);
            if (!Octets.same(code, UnpaddedBase64.decode(sealed.mac()))) {
                throw new CryptoException(Problem.MAC, "the secret is of another key or name, or was changed");
            }
            byte[] plaintext = AesCtr.apply(Octets.slice(keys, 0, 32), iv, ciphertext);
            Secret secret = Secret.of(plaintext);
            Octets.wipe(plaintext);
            return secret;
        } finally {
            Octets.wipe(keys);
        }
    }

    /** The code of 32 zeros, by which a key is recognised. */
    String check(byte[] iv) {
        return seal(CHECK, ZEROS, iv).mac();
    }

    private EncryptedSecret seal(String name, byte[] plaintext, byte[] iv) {
        byte[] keys = keys(name);
        byte[] ciphertext = AesCtr.apply(Octets.slice(keys, 0, 32), iv, plaintext);
        byte[] code = HmacSha256.of(Octets.slice(keys, 32, 64), ciphertext);
        Octets.wipe(keys);
        return new EncryptedSecret(
                UnpaddedBase64.encode(iv), UnpaddedBase64.encode(ciphertext), UnpaddedBase64.encode(code));
    }

    private byte[] keys(String name) {
        byte[] octets = key.reveal();
        byte[] keys = Hkdf.derive(octets, name, 64);
        Octets.wipe(octets);
        return keys;
    }

    @Override
    public String toString() {
        return "StorageKey[***]";
    }
}
