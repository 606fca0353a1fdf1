package dev.sansio.websocket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** {@code Sec-WebSocket-Key} and {@code Sec-WebSocket-Accept}, which only HTTP/1.1 has (RFC 6455 section 1.3). */
final class HandshakeKey {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int OCTETS = 16;
    private static final int CHARACTERS = 24;

    private HandshakeKey() {}

    static String create(RandomGenerator random) {
        byte[] nonce = new byte[OCTETS];
        random.nextBytes(nonce);
        return Base64.getEncoder().encodeToString(nonce);
    }

    /** Whether a text is sixteen octets in base64 (section 4.2.1). */
    static boolean isValid(String key) {
        if (key.length() != CHARACTERS) {
            return false;
        }
        try {
            return Base64.getDecoder().decode(key).length == OCTETS;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** What proves that whoever answers has understood the key (section 4.2.2). */
    static String accept(String key) {
        try {
            // no secret depends on it: it only tells a WebSocket server from one that repeats what it is told
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            byte[] hash = sha1.digest((key + GUID).getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-1", missing);
        }
    }
}
