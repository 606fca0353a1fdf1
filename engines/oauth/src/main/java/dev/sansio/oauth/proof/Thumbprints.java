package dev.sansio.oauth.proof;

import dev.sansio.oauth.jose.jwk.Base64Url;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes by SHA-256 in base64url. */
final class Thumbprints {

    private Thumbprints() {}

    static String sha256(byte[] octets) {
        try {
            return Base64Url.encode(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every platform has SHA-256", absent);
        }
    }
}
