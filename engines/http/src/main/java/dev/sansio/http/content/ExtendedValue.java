package dev.sansio.http.content;

import dev.sansio.http.MalformedFieldException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The value of a parameter whose name ends with an asterisk (RFC 8187 3.2): text in any script, as {@code UTF-8''%e2%82%ac}. */
public final class ExtendedValue {

    private static final String UNESCAPED = "!#$&+-.^_`|~";

    private ExtendedValue() {}

    /**
     * Decodes a value. UTF-8 is what RFC 8187 asks for; ISO-8859-1 comes from older senders.
     *
     * @throws MalformedFieldException if the grammar is broken, the charset is another one, or the octets are not in it
     */
    public static String decode(String value) {
        int first = value.indexOf('\'');
        int second = value.indexOf('\'', first + 1);
        if (first < 0 || second < 0) {
            throw new MalformedFieldException("expected a charset and a language before the value");
        }
        byte[] octets = octets(value, second + 1);
        try {
            return charset(value.substring(0, first))
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new MalformedFieldException("expected octets of the charset that the value names");
        }
    }

    private static Charset charset(String name) {
        if (name.equalsIgnoreCase("UTF-8")) {
            return StandardCharsets.UTF_8;
        } else if (name.equalsIgnoreCase("ISO-8859-1")) {
            return StandardCharsets.ISO_8859_1;
        }
        throw new MalformedFieldException("expected UTF-8");
    }

    private static byte[] octets(String value, int from) {
        byte[] octets = new byte[value.length() - from];
        int length = 0;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%') {
                int high = i + 2 < value.length() ? hex(value.charAt(i + 1)) : -1;
                int low = i + 2 < value.length() ? hex(value.charAt(i + 2)) : -1;
                if (high < 0 || low < 0) {
                    throw new MalformedFieldException("expected two hexadecimal digits at character " + (i + 1));
                }
                octets[length++] = (byte) (high << 4 | low);
                i += 2;
            } else if (isUnescaped(c)) {
                octets[length++] = (byte) c;
            } else {
                throw new MalformedFieldException("expected a character that needs no escape at character " + i);
            }
        }
        return Arrays.copyOf(octets, length);
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static boolean isUnescaped(int c) {
        int letter = c | 0x20;
        return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || (c > 0 && UNESCAPED.indexOf(c) >= 0);
    }

    /** Encodes a text in UTF-8, without a language. */
    public static String encode(String text) {
        StringBuilder out = new StringBuilder("UTF-8''");
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnescaped(octet)) {
                out.append((char) octet);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return out.toString();
    }
}
