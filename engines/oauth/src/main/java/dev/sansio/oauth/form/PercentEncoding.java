package dev.sansio.oauth.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding (RFC 3986 2.1) as RFC 5849 3.6 wants it: UTF-8, all but unreserved characters encoded, hexadecimal digits in
 * upper case, and a space as {@code %20}.
 */
public final class PercentEncoding {

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * Encodes a text.
     *
     * @throws IllegalArgumentException if the text has half of a surrogate pair, which has no encoding
     */
    public static String encode(String text) {
        return isUnreserved(text) ? text : encode(utf8(text), "%20");
    }

    /**
     * Decodes a text. A plus sign is a plus sign.
     *
     * @throws FormException if a percent sign has no two digits behind it, a character is none of a URI, or the octets are no
     *     UTF-8
     */
    public static String decode(String text) {
        return decode(text, 0, text.length(), '+');
    }

    /** Whether a character stands for itself and is never encoded (RFC 3986 2.3). */
    public static boolean isUnreserved(int c) {
        int letter = c | 0x20;
        return (letter >= 'a' && letter <= 'z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    /** With something else for a space. */
    static String encodeForm(String text) {
        return isUnreserved(text) ? text : encode(utf8(text), "+");
    }

    /** For messages: what cannot be encoded is a question mark. */
    static String encodeLossy(String text) {
        return encode(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), "%20");
    }

    private static boolean isUnreserved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException unpaired) {
            throw new IllegalArgumentException("the text has half of a surrogate pair", unpaired);
        }
    }

    private static String encode(ByteBuffer octets, String space) {
        StringBuilder out = new StringBuilder(octets.remaining() * 2);
        while (octets.hasRemaining()) {
            int c = octets.get() & 0xFF;
            if (isUnreserved(c)) {
                out.append((char) c);
            } else if (c == ' ') {
                out.append(space);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }

    /** A part of a text, in which a plus sign stands for the given character. */
    static String decode(String text, int from, int to, char plus) {
        byte[] octets = new byte[to - from];
        int length = 0;
        boolean ascii = true;
        for (int i = from; i < to; i++) {
            int c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                throw FormException.malformed("visible ASCII characters only");
            }
            if (c == '%') {
                c = hex(text, i + 1, to) << 4 | hex(text, i + 2, to);
                ascii &= c < 0x80;
                i += 2;
            } else if (c == '+') {
                c = plus;
            }
            octets[length++] = (byte) c;
        }
        return ascii ? new String(octets, 0, length, StandardCharsets.ISO_8859_1) : text(octets, length);
    }

    private static String text(byte[] octets, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets, 0, length))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw FormException.malformed("octets of UTF-8");
        }
    }

    private static int hex(String text, int at, int to) {
        int digit = at < to ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0 || text.charAt(at) >= 0x80) {
            throw FormException.malformed("two hexadecimal digits behind a percent sign");
        }
        return digit;
    }
}
