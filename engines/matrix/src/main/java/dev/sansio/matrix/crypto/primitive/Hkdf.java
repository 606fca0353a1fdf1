package dev.sansio.matrix.crypto.primitive;

import java.nio.charset.StandardCharsets;

/** Keys derived from other secrets by HKDF with SHA-256 (RFC 5869). */
public final class Hkdf {

    private static final byte[] NO_SALT = new byte[HmacSha256.LENGTH];

    private Hkdf() {}

    /** Without a salt, which is as many zeros as the hash has octets (2.2). */
    public static byte[] derive(byte[] secret, String info, int length) {
        return derive(secret, NO_SALT, info.getBytes(StandardCharsets.UTF_8), length);
    }

    /**
     * Octets derived from a secret, for the caller to wipe.
     *
     * @param salt of any length; an empty one is none
     * @param length at most 8,160
     */
    public static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        return derive(new HmacSha256(), secret, salt, info, length);
    }

    /** With an HMAC that is there already. */
    public static byte[] derive(HmacSha256 hmac, byte[] secret, byte[] salt, byte[] info, int length) {
        if (length < 0 || length > 255 * HmacSha256.LENGTH) {
            throw new IllegalArgumentException("HKDF gives at most 8,160 octets, not " + length);
        }
        byte[] key = hmac.key(salt).update(secret, 0, secret.length).end();
        hmac.key(key);
        byte[] derived = new byte[length];
        byte[] block = new byte[0];
        for (int at = 0, count = 1; at < length; at += HmacSha256.LENGTH, count++) {
            byte[] next = hmac.update(block, 0, block.length)
                    .update(info, 0, info.length)
                    .update((byte) count)
                    .end();
            Octets.wipe(block);
            block = next;
            System.arraycopy(block, 0, derived, at, Math.min(block.length, length - at));
        }
        Octets.wipe(key, block);
        return derived;
    }
}
