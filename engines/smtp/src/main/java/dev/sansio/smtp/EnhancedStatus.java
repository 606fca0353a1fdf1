package dev.sansio.smtp;

import java.nio.charset.StandardCharsets;
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
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        return end(octets, 0, octets.length) == octets.length ? read(octets, 0, octets.length) : null;
    }

    /** Reads the status that lies between two indices, the second of them from {@link #end}. */
    static EnhancedStatus read(byte[] text, int from, int end) {
        int subject = 0;
        int number = 0;
        for (int i = from + 2; i < end; i++) {
            if (text[i] == '.') {
                subject = number;
                number = 0;
            } else {
                number = 10 * number + text[i] - '0';
            }
        }
        return new EnhancedStatus(text[from] - '0', subject, number);
    }

    /** Where the status that begins at an index ends, or -1: class, dot, 1 to 3 digits, dot, 1 to 3 digits. */
    static int end(byte[] text, int from, int to) {
        if (to - from < 5 || text[from + 1] != '.') {
            return -1;
        }
        byte first = text[from];
        if (first != '2' && first != '4' && first != '5') {
            return -1;
        }
        int dot = digits(text, from + 2, to);
        if (dot < 0 || dot >= to || text[dot] != '.') {
            return -1;
        }
        return digits(text, dot + 1, to);
    }

    /** How many octets it has on the wire, if no number has leading zeros. */
    int octets() {
        return 3 + digits(subject) + digits(detail);
    }

    private static int digits(int number) {
        return number < 10 ? 1 : number < 100 ? 2 : 3;
    }

    /** Where 1 to 3 digits end, or -1 if there are none or more. */
    private static int digits(byte[] text, int from, int to) {
        int i = from;
        while (i < to && text[i] >= '0' && text[i] <= '9') {
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
