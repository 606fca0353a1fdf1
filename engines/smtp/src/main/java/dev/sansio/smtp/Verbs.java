package dev.sansio.smtp;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs that the engines know. */
final class Verbs {

    private static final Set<String> KNOWN = Set.of(
            "EHLO",
            "HELO",
            "LHLO",
            "MAIL",
            "RCPT",
            "DATA",
            "BDAT",
            "RSET",
            "NOOP",
            "VRFY",
            "EXPN",
            "HELP",
            "ETRN",
            "QUIT",
            "AUTH",
            "STARTTLS");

    private Verbs() {}

    /** The verb that a line begins with, in upper case, if it is one of the commonest; {@code length} characters are it. */
    static @Nullable String known(String line, int length) {
        if (length != 4) {
            return null;
        }
        switch (letter(line, 0) << 24 | letter(line, 1) << 16 | letter(line, 2) << 8 | letter(line, 3)) {
            case 'E' << 24 | 'H' << 16 | 'L' << 8 | 'O':
                return "EHLO";
            case 'L' << 24 | 'H' << 16 | 'L' << 8 | 'O':
                return "LHLO";
            case 'M' << 24 | 'A' << 16 | 'I' << 8 | 'L':
                return "MAIL";
            case 'R' << 24 | 'C' << 16 | 'P' << 8 | 'T':
                return "RCPT";
            case 'D' << 24 | 'A' << 16 | 'T' << 8 | 'A':
                return "DATA";
            case 'B' << 24 | 'D' << 16 | 'A' << 8 | 'T':
                return "BDAT";
            case 'R' << 24 | 'S' << 16 | 'E' << 8 | 'T':
                return "RSET";
            case 'N' << 24 | 'O' << 16 | 'O' << 8 | 'P':
                return "NOOP";
            case 'Q' << 24 | 'U' << 16 | 'I' << 8 | 'T':
                return "QUIT";
            default:
                return null;
        }
    }

    /** An ASCII letter in upper case, or 0. */
    private static int letter(String line, int index) {
        int upper = line.charAt(index) & ~0x20;
        return upper >= 'A' && upper <= 'Z' ? upper : 0;
    }

    /** Whether a verb in upper case has a meaning to the engines. */
    static boolean isKnown(String verb) {
        return KNOWN.contains(verb);
    }
}
