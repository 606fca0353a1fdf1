package dev.sansio.smtp;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The encoding of parameter values that may hold any printable character (RFC 3461 section 4). */
final class Xtext {

    private static final String HEX = "0123456789ABCDEF";

    private Xtext() {}

    /** Encodes; characters beyond ASCII stay (RFC 6533 section 3, utf-8-addr-unitext). */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '+' || c == '=' || c == 0x7F) {
                encoded.append('+').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /** Decodes, or null: not xtext, or a control character in disguise. */
    static @Nullable String decode(String text) {
        if (text.indexOf('+') < 0) {
            return text.indexOf('=') < 0 ? text : null;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '=') {
                return null;
            }
            if (b == '+') {
                int high = i + 1 < bytes.length ? HEX.indexOf(bytes[i + 1]) : -1;
                int low = i + 2 < bytes.length ? HEX.indexOf(bytes[i + 2]) : -1;
                if (high < 2 || low < 0 || (high == 7 && low == 15)) {
                    return null;
                }
                b = (byte) (high << 4 | low);
                i += 2;
            }
            bytes[length++] = b;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
