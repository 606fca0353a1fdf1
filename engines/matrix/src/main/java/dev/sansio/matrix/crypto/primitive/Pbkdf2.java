package dev.sansio.matrix.crypto.primitive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys of passphrases by PBKDF2 with HMAC-SHA-512 (RFC 8018 5.2). The platform's own takes passwords for ASCII. */
public final class Pbkdf2 {

    private static final String NAME = "HmacSHA512";
    private static final int BLOCK = 64;

    private Pbkdf2() {}

    /**
     * The key of a passphrase, which is taken in UTF-8; for the caller to wipe.
     *
     * @param rounds from 1; each costs the time of two hashes for every 64 octets of the key
     * @param length of the key, in octets
     */
    public static byte[] sha512(String passphrase, byte[] salt, int rounds, int length) {
        if (rounds < 1 || length < 1) {
            throw new IllegalArgumentException("neither the rounds nor the key may be none");
        }
        byte[] password = passphrase.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(NAME);
            mac.init(new SecretKeySpec(password.length == 0 ? new byte[1] : password, NAME));
            byte[] key = new byte[length];
            for (int block = 0; block * BLOCK < length; block++) {
                byte[] sum = block(mac, salt, rounds, block + 1);
                System.arraycopy(sum, 0, key, block * BLOCK, Math.min(BLOCK, length - block * BLOCK));
                Octets.wipe(sum);
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw Platform.lacks(NAME, e);
        } finally {
            Octets.wipe(password);
        }
    }

    private static byte[] block(Mac mac, byte[] salt, int rounds, int number) throws GeneralSecurityException {
        mac.update(salt);
        mac.update(new byte[] {(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number});
        byte[] u = mac.doFinal();
        byte[] sum = u.clone();
        for (int round = 1; round < rounds; round++) {
            mac.update(u);
            mac.doFinal(u, 0);
            for (int i = 0; i < sum.length; i++) {
                sum[i] ^= u[i];
            }
        }
        Octets.wipe(u);
        return sum;
    }
}
