package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.CryptoException;
import java.security.GeneralSecurityException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in CBC mode with padding of PKCS #7, reusable for one key after another; for one caller at a time. */
public final class AesCbc {

    private static final String NAME = "AES/CBC/PKCS5Padding";

    private final Cipher cipher;

    /** One without a key yet. */
    public AesCbc() {
        try {
            this.cipher = Cipher.getInstance(NAME);
        } catch (GeneralSecurityException e) {
            throw Platform.lacks(NAME, e);
        }
    }

    /** Encrypts with a key of 32 octets and an initialisation vector of 16. */
    public byte[] encrypt(byte[] key, byte[] iv, byte[] plaintext) {
        try {
            init(Cipher.ENCRYPT_MODE, key, iv);
            return cipher.doFinal(plaintext);
        } catch (GeneralSecurityException e) {
            throw Platform.lacks(NAME, e);
        }
    }

    /**
     * Decrypts what was authenticated before.
     *
     * @throws CryptoException if the padding is none: the sender made it so, for nobody else could
     */
    public byte[] decrypt(byte[] key, byte[] iv, byte[] ciphertext) {
        try {
            init(Cipher.DECRYPT_MODE, key, iv);
            return cipher.doFinal(ciphertext);
        } catch (IllegalBlockSizeException | BadPaddingException wrong) {
            throw CryptoException.malformed("the ciphertext does not end in padding");
        } catch (GeneralSecurityException e) {
            throw Platform.lacks(NAME, e);
        }
    }

    private void init(int mode, byte[] key, byte[] iv) throws GeneralSecurityException {
        cipher.init(mode, new SecretKeySpec(key, 0, 32, "AES"), new IvParameterSpec(iv, 0, 16));
    }
}
