package dev.sansio.matrix.crypto.attachment;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of the ciphertext. */
final class AttachmentHash {

    private final MessageDigest digest;

    AttachmentHash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java platform", e);
        }
    }

    void update(byte[] octets, int from, int length) {
        digest.update(octets, from, length);
    }

    byte[] end() {
        return digest.digest();
    }

    void check(byte[] promised) {
        if (!Octets.same(end(), promised)) {
            throw new CryptoException(Problem.HASH, "the file is not the one that was sent");
        }
    }
}
