package dev.sansio.smtp;

import org.jspecify.annotations.Nullable;

/**
 * Reads the argument of MAIL and RCPT: a path in angle brackets, and parameters (RFC 5321 section 4.1.2).
 *
 * <pre>
 * Path = "&lt;" [ A-d-l ":" ] Mailbox "&gt;"      A-d-l = At-domain *( "," At-domain )
 * </pre>
 */
final class PathReader {

    /** The path; null if it is malformed. */
    final @Nullable SmtpPath path;
    /** What follows the path, without the space between. */
    final String rest;

    private PathReader(@Nullable SmtpPath path, String rest) {
        this.path = path;
        this.rest = rest;
    }

    /** Reads what follows {@code MAIL FROM} or {@code RCPT TO}; a space after the colon is tolerated. */
    static PathReader read(String argument, String label) {
        int i = label.length();
        if (!argument.regionMatches(true, 0, label, 0, i)) {
            return new PathReader(null, "");
        }
        while (i < argument.length() && argument.charAt(i) == ' ') {
            i++;
        }
        int end = i < argument.length() && argument.charAt(i) == '<' ? closing(argument, i + 1) : -1;
        if (end < 0 || (end + 1 < argument.length() && argument.charAt(end + 1) != ' ')) {
            return new PathReader(null, "");
        }
        String address = withoutRoute(argument.substring(i + 1, end));
        try {
            return new PathReader(new SmtpPath(address), argument.substring(Math.min(end + 2, argument.length())));
        } catch (IllegalArgumentException malformed) {
            return new PathReader(null, "");
        }
    }

    /** The index of the closing bracket, one within quotes not counted; or -1. */
    private static int closing(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == '>' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** Section 4.1.1.3: source routes MUST be accepted, and SHOULD be ignored. */
    private static String withoutRoute(String path) {
        int colon = path.startsWith("@") ? path.indexOf(':') : -1;
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
