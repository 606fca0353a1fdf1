package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.CryptoException;
import java.util.Base64;

/** Base64 without padding, as Matrix writes it (appendices, Unpadded Base64); padded text is read all the same. */
public final class UnpaddedBase64 {

    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
    private static final Base64.Encoder URL_ENCODER = Base64.getUrlEncoder().withoutPadding();

    private UnpaddedBase64() {}

    /** The text of octets. */
    public static String encode(byte[] octets) {
        return ENCODER.encodeToString(octets);
    }

    /** The text of octets with the alphabet for URLs. */
    public static String encodeUrl(byte[] octets) {
        return URL_ENCODER.encodeToString(octets);
    }

    /**
     * The octets of a text.
     *
     * @throws CryptoException if it is none
     */
    public static byte[] decode(String text) {
        return decode(Base64.getDecoder(), text);
    }

    /**
     * The octets of a text with the alphabet for URLs.
     *
     * @throws CryptoException if it is none
     */
    public static byte[] decodeUrl(String text) {
        return decode(Base64.getUrlDecoder(), text);
    }

    private static byte[] decode(Base64.Decoder decoder, String text) {
        try {
            return decoder.decode(text);
        } catch (IllegalArgumentException wrong) {
            throw CryptoException.malformed("the text is not base64");
        }
    }
}
