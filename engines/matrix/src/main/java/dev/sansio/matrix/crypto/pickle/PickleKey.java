package dev.sansio.matrix.crypto.pickle;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.AesCbc;
import dev.sansio.matrix.crypto.primitive.Hkdf;
import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** The key that seals what is kept. There is no default: a key that everybody knows protects nothing. */
public final class PickleKey {

    private static final byte VERSION = 1;
    private static final int HEAD = 2;
    private static final int SALT = 32;
    private static final byte[] INFO = "SANSIO_MATRIX_PICKLE".getBytes(StandardCharsets.US_ASCII);

    private final Secret key;

    private PickleKey(Secret key) {
        this.key = key;
    }

    /** A key of 32 octets that were drawn at random, or derived from a passphrase with great effort. */
    public static PickleKey of(Secret key) {
        Octets.wipe(Octets.exactly(32, key.reveal(), "the key of pickles"));
        return new PickleKey(key);
    }

    /** A sealed pickle of what was written. */
    public byte[] seal(PickleWriter written, RandomGenerator random) {
        byte[] plaintext = written.toOctets();
        byte[] salt = Octets.random(random, SALT);
        byte[] keys = keys(salt);
        byte[] head = {VERSION, (byte) written.kind()};
        byte[] ciphertext = new AesCbc().encrypt(Octets.slice(keys, 0, 32), Octets.slice(keys, 64, 80), plaintext);
        byte[] body = Octets.join(head, salt, ciphertext);
        byte[] code = HmacSha256.of(Octets.slice(keys, 32, 64), body);
        Octets.wipe(plaintext, keys);
        return Octets.join(body, code);
    }

    /**
     * The contents of a pickle.
     *
     * @param kind what it must be
     * @throws CryptoException if it is something else, of another version, made with another key, or changed
     */
    public PickleReader open(byte[] pickle, int kind) {
        int end = pickle.length - HmacSha256.LENGTH;
        if (end < HEAD + SALT) {
            throw CryptoException.malformed("the pickle is cut");
        }
        if (pickle[0] != VERSION) {
            throw new CryptoException(Problem.UNSUPPORTED, "the pickle is of another version");
        }
        byte[] keys = keys(Octets.slice(pickle, HEAD, HEAD + SALT));
        try {
            byte[] code = HmacSha256.of(Octets.slice(keys, 32, 64), Octets.slice(pickle, 0, end));
            if (!Octets.same(code, Octets.slice(pickle, end, pickle.length))) {
                throw new CryptoException(Problem.MAC, "the pickle was made with another key, or changed");
            }
            if (pickle[1] != kind) {
                throw CryptoException.mismatch("the pickle is of something else");
            }
            byte[] ciphertext = Octets.slice(pickle, HEAD + SALT, end);
            return new PickleReader(
                    new AesCbc().decrypt(Octets.slice(keys, 0, 32), Octets.slice(keys, 64, 80), ciphertext));
        } finally {
            Octets.wipe(keys);
        }
    }

    private byte[] keys(byte[] salt) {
        byte[] secret = key.reveal();
        byte[] keys = Hkdf.derive(secret, salt, INFO, 80);
        Octets.wipe(secret);
        return keys;
    }

    @Override
    public String toString() {
        return "PickleKey[***]";
    }
}
