package dev.sansio.matrix.crypto.primitive;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** AES-256 in counter mode, of a stream of octets; encryption and decryption are the same. For one caller at a time. */
public final class AesCtr {

    private static final String NAME = "AES/CTR/NoPadding";

    private final Cipher cipher;

    /** A stream with a key of 32 octets and a first counter block of 16. */
    public AesCtr(byte[] key, byte[] counter) {
        try {
            this.cipher = Cipher.getInstance(NAME);
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, 0, 32, "AES"), new IvParameterSpec(counter, 0, 16));
        } catch (GeneralSecurityException e) {
            throw Platform.lacks(NAME, e);
        }
    }

    /** All of a short text at once. */
    public static byte[] apply(byte[] key, byte[] counter, byte[] text) {
        return new AesCtr(key, counter).next(text, 0, text.length);
    }

    /** The next octets of the stream. */
    public byte[] next(byte[] octets, int from, int length) {
        byte @Nullable [] out = cipher.update(octets, from, length);
        return out == null ? new byte[0] : out;
    }
}
