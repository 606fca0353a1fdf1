package dev.sansio.smtp;

import org.jspecify.annotations.Nullable;

/**
 * An enhanced mail system status code (RFC 3463), such as {@code 5.1.1}.
 *
 * @param category the first number: 2 success, 4 persistent transient failure, 5 permanent failure
 * @param subject the second number, 0 to 999: what the status is about
 * @param detail the third number, 0 to 999
 */
public record EnhancedStatus(int category, int subject, int detail) {

    /** Checks the ranges of RFC 3463 section 2. */
    public EnhancedStatus {
        if (category != 2 && category != 4 && category != 5) {
            throw new IllegalArgumentException("the first number is 2, 4 or 5, not " + category);
        }
        if (subject < 0 || subject > 999 || detail < 0 || detail > 999) {
            throw new IllegalArgumentException("subject and detail are 0 to 999: " + subject + ", " + detail);
        }
    }

    /** Reads a status such as {@code 5.1.1}; null if the text is not exactly one. */
    public static @Nullable EnhancedStatus parse(String text) {
        int end = length(text);
        if (end != text.length()) {
            return null;
        }
        int second = text.indexOf('.', 2);
        return new EnhancedStatus(
                text.charAt(0) - '0',
                Integer.parseInt(text.substring(2, second)),
                Integer.parseInt(text.substring(second + 1, end)));
    }

    /** The length of the status at the start of a text, or -1: class, dot, 1 to 3 digits, dot, 1 to 3 digits. */
    static int length(String text) {
        if (text.length() < 5 || text.charAt(1) != '.') {
            return -1;
        }
        char first = text.charAt(0);
        if (first != '2' && first != '4' && first != '5') {
            return -1;
        }
        int dot = digits(text, 2);
        if (dot < 0 || dot >= text.length() || text.charAt(dot) != '.') {
            return -1;
        }
        return digits(text, dot + 1);
    }

    /** Where 1 to 3 digits end, or -1 if there are none or more. */
    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i == from || i > from + 3 ? -1 : i;
    }

    /** As on the wire. */
    @Override
    public String toString() {
        return category + "." + subject + "." + detail;
    }
}
