package dev.sansio.oauth.provider.model;

import dev.sansio.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What is kept of a token, a code or a client's secret: SHA-256 in base64url. Whoever reads the store cannot use it. It has no salt,
 * for what is hashed has at least 128 random bits (RFC 6819 5.1.4.1.3); a user code lives for minutes, behind counted attempts.
 */
public record TokenHash(String value) {

    /** The hash of a token. */
    public static TokenHash of(Secret token) {
        return new TokenHash(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(token.reveal())));
    }

    /** Whether it is the hash of a token, in constant time. */
    public boolean matches(Secret token) {
        return MessageDigest.isEqual(ascii(value), ascii(of(token).value));
    }

    private static byte[] sha256(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every platform has SHA-256", absent);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
