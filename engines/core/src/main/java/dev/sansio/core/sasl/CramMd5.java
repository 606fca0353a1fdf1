package dev.sansio.core.sasl;

import dev.sansio.core.Secret;

/** The digest of CRAM-MD5 (RFC 2195 section 2). */
final class CramMd5 {

    private CramMd5() {}

    /** HMAC-MD5 of the challenge under the password, in lower-case hexadecimal. */
    static String digest(Secret password, byte[] challenge) {
        byte[] mac = Hmac.of("HmacMD5", password.reveal()).doFinal(challenge);
        StringBuilder hex = new StringBuilder(2 * mac.length);
        for (byte b : mac) {
            hex.append(Character.forDigit(b >> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
        return hex.toString();
    }
}
