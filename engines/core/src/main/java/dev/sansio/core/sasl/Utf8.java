package dev.sansio.core.sasl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text between strings and the wire, without silent replacement of what cannot be converted. */
final class Utf8 {

    private static final int SHOWN = 100;

    private Utf8() {}

    /** The text of well-formed UTF-8. */
    static String decode(byte[] bytes, String what) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Malformed input has become U+FFFD, which does not encode back to it.
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw new SaslException(SaslException.GARBLED, what + " is not UTF-8");
        }
        return text;
    }

    static byte[] encode(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A text of the caller that can be encoded, is not empty and has no control character that would break the wire. */
    static String carriable(String text, String what) {
        if (text.isEmpty()) {
            throw new SaslException(SaslException.CREDENTIALS, what + " is empty");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new SaslException(SaslException.CREDENTIALS, what + " has an unpaired surrogate");
        }
        if (text.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            throw new SaslException(SaslException.CREDENTIALS, what + " has a control character");
        }
        return text;
    }

    /** What a peer said, fit for a message: printable ASCII, bounded. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), SHOWN); i++) {
            char c = text.charAt(i);
            shown.append(c >= ' ' && c < 0x7F ? c : '?');
        }
        return text.length() > SHOWN ? shown + "..." : shown.toString();
    }
}
