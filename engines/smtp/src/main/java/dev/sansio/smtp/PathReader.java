package dev.sansio.smtp;

import dev.sansio.core.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Reads the argument of MAIL and RCPT: a path in angle brackets, and parameters (RFC 5321 section 4.1.2).
 *
 * <pre>
 * Path = "&lt;" [ A-d-l ":" ] Mailbox "&gt;"      A-d-l = At-domain *( "," At-domain )
 * </pre>
 */
final class PathReader {

    static final byte[] FROM = {'F', 'R', 'O', 'M'};
    static final byte[] TO = {'T', 'O'};

    /** The path; null if it is malformed. */
    final @Nullable SmtpPath path;
    /** Where in the line the parameters begin; its end if there are none. */
    final int rest;

    private PathReader(@Nullable SmtpPath path, int rest) {
        this.path = path;
        this.rest = rest;
    }

    /** Reads what follows {@code MAIL FROM} or {@code RCPT TO}; a space after the colon is tolerated. */
    static PathReader read(CommandReader line, byte[] label) {
        byte[] array = line.array;
        int to = line.argumentTo;
        int open = opening(array, line.argumentFrom, to, label);
        int close = open < 0 ? -1 : closing(array, open + 1, to);
        if (close < 0 || (close + 1 < to && array[close + 1] != ' ')) {
            return new PathReader(null, to);
        }
        String address = line.text(open + 1, close);
        try {
            return new PathReader(
                    new SmtpPath(array[open + 1] == '@' ? withoutRoute(address) : address), Math.min(close + 2, to));
        } catch (IllegalArgumentException malformed) {
            return new PathReader(null, to);
        }
    }

    /** The index of the opening bracket behind a label and a colon; or -1. */
    private static int opening(byte[] array, int from, int to, byte[] label) {
        int colon = from + label.length;
        if (colon >= to || array[colon] != ':') {
            return -1;
        }
        for (int i = 0; i < label.length; i++) {
            if ((array[from + i] & ~0x20) != label[i]) {
                return -1;
            }
        }
        int i = colon + 1;
        while (i < to && array[i] == ' ') {
            i++;
        }
        return i < to && array[i] == '<' ? i : -1;
    }

    /** The index of the closing bracket, one within quotes not counted; or -1. */
    private static int closing(byte[] array, int from, int to) {
        if (from < to && array[from] != '"' && array[from] != '@') {
            return Bytes.indexOf(array, from, to, (byte) '>'); // no quotes but in front, or behind a route
        }
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            byte b = array[i];
            if (b == '"') {
                quoted = !quoted;
            } else if (b == '\\' && quoted) {
                i++;
            } else if (b == '>' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** Section 4.1.1.3: source routes MUST be accepted, and SHOULD be ignored. */
    private static String withoutRoute(String path) {
        int colon = path.indexOf(':');
        if (colon < 0) {
            return path;
        }
        for (String hop : path.substring(0, colon).split(",", -1)) {
            if (!hop.startsWith("@") || MailboxSyntax.nameFault(hop, 1) >= 0) {
                return path;
            }
        }
        return path.substring(colon + 1);
    }
}
