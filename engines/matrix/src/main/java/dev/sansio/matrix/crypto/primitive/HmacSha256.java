package dev.sansio.matrix.crypto.primitive;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC with SHA-256 (RFC 2104), reusable for one key after another; for one caller at a time. */
public final class HmacSha256 {

    /** Octets of a whole code. */
    public static final int LENGTH = 32;

    private static final String NAME = "HmacSHA256";

    private final Mac mac;

    /** One without a key yet. */
    public HmacSha256() {
        try {
            this.mac = Mac.getInstance(NAME);
        } catch (GeneralSecurityException e) {
            throw Platform.lacks(NAME, e);
        }
    }

    /** The code of a message. */
    public static byte[] of(byte[] key, byte[]... message) {
        HmacSha256 hmac = new HmacSha256().key(key);
        for (byte[] part : message) {
            hmac.update(part, 0, part.length);
        }
        return hmac.end();
    }

    /** Begins a message with a key; an empty one is the same as a zero. */
    public HmacSha256 key(byte[] key) {
        return key(key, 0, key.length);
    }

    /** Begins a message with a part of an array as its key. */
    public HmacSha256 key(byte[] key, int from, int length) {
        try {
            mac.init(length == 0 ? new SecretKeySpec(new byte[1], NAME) : new SecretKeySpec(key, from, length, NAME));
            return this;
        } catch (InvalidKeyException e) {
            throw Platform.lacks(NAME, e);
        }
    }

    /** Adds to the message. */
    public HmacSha256 update(byte[] octets, int from, int length) {
        mac.update(octets, from, length);
        return this;
    }

    /** Adds an octet to the message. */
    public HmacSha256 update(byte octet) {
        mac.update(octet);
        return this;
    }

    /** The code; the next message begins with the same key. */
    public byte[] end() {
        return mac.doFinal();
    }
}
