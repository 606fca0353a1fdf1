package dev.sansio.matrix.crypto.attachment;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.primitive.AesCtr;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.random.RandomGenerator;

/** Encrypts one file part by part, with a key of its own. For one caller at a time. */
public final class AttachmentEncryption {

    private final Secret key;
    private final byte[] counter;
    private final AesCtr cipher;
    private final AttachmentHash hash = new AttachmentHash();

    /** One with a fresh key of 256 bits and 64 random bits before a counter of zero. */
    public AttachmentEncryption(RandomGenerator random) {
        byte[] octets = Octets.random(random, 32);
        this.key = Secret.of(octets);
        this.counter = Octets.join(Octets.random(random, 8), new byte[8]);
        this.cipher = new AesCtr(octets, counter);
        Octets.wipe(octets);
    }

    /** The ciphertext of the next part of the file. */
    public byte[] next(byte[] plaintext, int from, int length) {
        byte[] ciphertext = cipher.next(plaintext, from, length);
        hash.update(ciphertext, 0, ciphertext.length);
        return ciphertext;
    }

    /** Called once, when the ciphertext was uploaded: what decrypts the file at that address. */
    public EncryptedFile end(String url) {
        return new EncryptedFile(url, key, counter, hash.end());
    }
}
