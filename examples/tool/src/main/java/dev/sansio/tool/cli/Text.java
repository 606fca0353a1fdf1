package dev.sansio.tool.cli;

import java.util.Locale;

/** Text of strangers, made fit for a terminal. */
public final class Text {

    private Text() {}

    /** The text with control characters as escapes, so that it stays on its line and moves no cursor. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    /** As {@link #escaped}, but lines stay lines, and tabs tabs. */
    public static String lines(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                escaped.appendCodePoint(c);
            } else {
                append(escaped, c);
            }
        });
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '\r':
                escaped.append("\\r");
                break;
            case '\n':
                escaped.append("\\n");
                break;
            case '\t':
                escaped.append("\\t");
                break;
            default:
                if (control(c)) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    escaped.appendCodePoint(c);
                }
        }
    }

    /** Controls, and what turns the direction of writing. */
    private static boolean control(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || (c >= 0x2028 && c <= 0x2029);
    }
}
