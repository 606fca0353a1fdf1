package dev.sansio.smtp;

import java.util.Set;

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

    /** Whether a verb in upper case has a meaning to the engines. */
    static boolean isKnown(String verb) {
        return KNOWN.contains(verb);
    }
}
