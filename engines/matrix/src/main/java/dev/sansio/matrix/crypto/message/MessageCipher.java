package dev.sansio.matrix.crypto.message;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.AesCbc;
import dev.sansio.matrix.crypto.primitive.Hkdf;
import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Authenticated encryption of messages, with keys that are derived from a secret which is used for one message only. Made once
 * and used for many; for one caller at a time.
 */
public final class MessageCipher {

    /** Octets of the code that is appended. */
    public static final int CODE = 8;

    private static final byte[] NO_SALT = new byte[HmacSha256.LENGTH];

    private final HmacSha256 hmac = new HmacSha256();
    private final AesCbc aes = new AesCbc();
    private final byte[] info;

    /** One for the messages of a protocol, whose name for its keys separates them from all others. */
    public MessageCipher(String info) {
        this.info = info.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * A message with its code.
     *
     * @param framed makes of the ciphertext the message before the code
     */
    public byte[] seal(byte[] secret, byte[] plaintext, UnaryOperator<byte[]> framed) {
        byte[] keys = keys(secret);
        byte[] message = framed.apply(aes.encrypt(Octets.slice(keys, 0, 32), Octets.slice(keys, 64, 80), plaintext));
        byte[] code = hmac.key(keys, 32, 32).update(message, 0, message.length).end();
        Octets.wipe(keys);
        return Octets.join(message, Octets.slice(code, 0, CODE));
    }

    /**
     * The plaintext of a message, whose code is checked first.
     *
     * @param message whose first octets are followed by the code
     * @param length how many octets stand before the code
     * @throws CryptoException if the code is another
     */
    public byte[] open(byte[] secret, byte[] message, int length, byte[] ciphertext) {
        byte[] keys = keys(secret);
        try {
            byte[] code = hmac.key(keys, 32, 32).update(message, 0, length).end();
            if (!Octets.same(Octets.slice(code, 0, CODE), Octets.slice(message, length, length + CODE))) {
                throw new CryptoException(Problem.MAC, "the message has another authentication code");
            }
            return aes.decrypt(Octets.slice(keys, 0, 32), Octets.slice(keys, 64, 80), ciphertext);
        } finally {
            Octets.wipe(keys);
        }
    }

    /** 32 octets for AES, 32 for HMAC, 16 for the initialisation vector. */
    private byte[] keys(byte[] secret) {
        return Hkdf.derive(hmac, secret, NO_SALT, info, 80);
    }
}
