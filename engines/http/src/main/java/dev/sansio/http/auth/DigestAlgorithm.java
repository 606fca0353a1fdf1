package dev.sansio.http.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The hash functions of the scheme Digest (RFC 7616 3.3, 6.1). */
public enum DigestAlgorithm {
    /** SHA-256. */
    SHA_256("SHA-256", "SHA-256", false),
    /** SHA-256, with a key of the session. */
    SHA_256_SESS("SHA-256-sess", "SHA-256", true),
    /** SHA-512/256. */
    SHA_512_256("SHA-512-256", "SHA-512/256", false),
    /** SHA-512/256, with a key of the session. */
    SHA_512_256_SESS("SHA-512-256-sess", "SHA-512/256", true),
    /** MD5, which is broken: for old servers only. */
    MD5("MD5", "MD5", false),
    /** MD5, with a key of the session. */
    MD5_SESS("MD5-sess", "MD5", true);

    private final String text;
    private final String hash;
    private final boolean session;

    DigestAlgorithm(String text, String hash, boolean session) {
        this.text = text;
        this.hash = hash;
        this.session = session;
    }

    /** The one that a parameter {@code algorithm} names; MD5 if there is none; null if it is unknown: pass over the challenge. */
    public static @Nullable DigestAlgorithm of(@Nullable String name) {
        if (name == null) {
            return MD5;
        }
        for (DigestAlgorithm algorithm : values()) {
            if (algorithm.text.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return algorithm;
            }
        }
        return null;
    }

    /** Whether the key is one of the session (RFC 7616 3.4.2). */
    public boolean session() {
        return session;
    }

    /** The hash in hexadecimal digits. */
    String hex(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(hash).digest(octets));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every platform has " + hash, absent);
        }
    }

    String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As it stands in a challenge, {@code SHA-256}. */
    @Override
    public String toString() {
        return text;
    }
}
