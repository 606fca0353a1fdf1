package dev.sansio.matrix.crypto.attachment;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.primitive.AesCtr;

/** Decrypts a file part by part, and tells at the end whether it was the one that was sent. For one caller at a time. */
public final class AttachmentDecryption {

    private final AesCtr cipher;
    private final AttachmentHash actual = new AttachmentHash();
    private final byte[] promised;

    AttachmentDecryption(byte[] key, byte[] counter, byte[] promised) {
        this.cipher = new AesCtr(key, counter);
        this.promised = promised;
    }

    /** The plaintext of the next part of the ciphertext. */
    public Unverified next(byte[] ciphertext, int from, int length) {
        actual.update(ciphertext, from, length);
        return new Unverified(cipher.next(ciphertext, from, length));
    }

    /**
     * Called once, after the last part: returns if all that was decrypted is what was sent.
     *
     * @throws CryptoException if it is not, and all of it is to be thrown away
     */
    public void verify() {
        actual.check(promised);
    }
}
