package dev.sansio.smtp;

import java.util.Locale;

/** Small grammar rules that several fields share. */
final class Syntax {

    private static final int SHOWN = 80;

    private Syntax() {}

    static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** esmtp-keyword, ehlo-keyword and the verbs of commands: a letter or digit, then those and hyphens. */
    static boolean isKeyword(String text) {
        if (text.isEmpty() || !isAlphanumeric(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isAlphanumeric(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    /** esmtp-value: printable ASCII but the equals sign (RFC 6531 admits characters beyond ASCII). */
    static boolean isParameterValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isVisible(c) || c == '=') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The argument of a command: no control characters. Text beyond ASCII goes out as UTF-8. */
    static boolean isArgument(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7F) {
                return false;
            }
        }
        return true;
    }

    static boolean isPrintable(String text) {
        return isArgument(text) && isAscii(text);
    }

    static boolean isEnvelopeId(String text) {
        return !text.isEmpty() && text.length() <= 100 && isPrintable(text);
    }

    /** addr-type ";" text; the text may be international (RFC 6533). */
    static boolean isOriginalRecipient(String text) {
        int semicolon = text.indexOf(';');
        return semicolon > 0
                && text.length() <= 500
                && isKeyword(text.substring(0, semicolon))
                && text.chars().allMatch(c -> (c >= ' ' && c <= '~') || (c >= 0xA0 && !isSurrogate(c)));
    }

    static boolean isDateTime(String text) {
        return !text.isEmpty()
                && text.length() <= 35
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || "TtZz:.+-".indexOf(c) >= 0);
    }

    /** The name a client or server gives itself: a domain or an address literal; no spaces, no controls. */
    static boolean isDomainOrLiteral(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isVisible(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 255;
    }

    private static boolean isVisible(char c) {
        return (c > ' ' && c < 0x7F) || (c >= 0xA0 && !Character.isSurrogate(c));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** A text for a message to people: bounded, control characters and those beyond ASCII escaped. */
    static String escaped(String text) {
        StringBuilder shown = new StringBuilder("'");
        for (int i = 0; i < Math.min(text.length(), SHOWN); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.append(text.length() > SHOWN ? "'..." : "'").toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
