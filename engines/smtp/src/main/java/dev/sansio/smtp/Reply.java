package dev.sansio.smtp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply (RFC 5321 section 4.2), one line or several.
 *
 * @param code the three digits, 200 to 599
 * @param status the enhanced status code (RFC 2034) if the reply has one; its class is the first digit of the code
 * @param lines the text of each line, at least one, without code and enhanced status; a line may be empty. Text from the
 *     wire is read as UTF-8, and what is not UTF-8 becomes U+FFFD
 */
public record Reply(int code, @Nullable EnhancedStatus status, List<String> lines) {

    /** Checks the ranges and copies the lines. */
    public Reply {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("a reply code is 200 to 599, not " + code);
        }
        if (status != null && status.category() != code / 100) {
            throw new IllegalArgumentException("status " + status + " contradicts code " + code);
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a reply has at least one line");
        }
        lines = List.copyOf(lines);
    }

    /** A reply of one line. */
    public static Reply of(int code, String text) {
        return new Reply(code, null, List.of(text));
    }

    /** A reply of one line with an enhanced status, given as in {@code 5.1.1}. */
    public static Reply of(int code, String status, String text) {
        EnhancedStatus parsed = EnhancedStatus.parse(status);
        if (parsed == null) {
            throw new IllegalArgumentException("not an enhanced status: " + status);
        }
        return new Reply(code, parsed, List.of(text));
    }

    /** All lines, with a line feed between them. */
    public String text() {
        return String.join("\n", lines);
    }

    /** Whether the code is 2yz: done. */
    public boolean isPositive() {
        return code / 100 == 2;
    }

    /** Whether the code is 3yz: go on. */
    public boolean isIntermediate() {
        return code / 100 == 3;
    }

    /** Whether the code is 4yz: refused, and the same may succeed later. */
    public boolean isTransient() {
        return code / 100 == 4;
    }

    /** Whether the code is 5yz: refused, and the same will be refused again. */
    public boolean isPermanent() {
        return code / 100 == 5;
    }

    /** Code, status and text on one line. */
    @Override
    public String toString() {
        return code + " " + (status == null ? "" : status + " ") + String.join(" / ", lines);
    }
}
