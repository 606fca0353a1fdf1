package dev.sansio.oauth.jose.jwk;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Base64url without padding (RFC 7515 2): each octet string has one text, and no other text is read as it. */
public final class Base64Url {

    private Base64Url() {}

    /** The text of octets. */
    public static String encode(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** The octets of a text; null if it is not the one that they are encoded to. */
    public static byte @Nullable [] decode(String text) {
        try {
            byte[] octets = Base64.getUrlDecoder().decode(text);
            return encode(octets).equals(text) ? octets : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
