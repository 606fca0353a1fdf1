package dev.sansio.smtp;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of MAIL or RCPT that has no type of its own here (RFC 5321 section 4.1.2, esmtp-param).
 *
 * @param keyword letters, digits and hyphens; compared without regard to case, and kept in upper case
 * @param value printable ASCII without {@code =} and space, or null for a keyword alone
 */
public record Parameter(String keyword, @Nullable String value) {

    /** Checks the grammar. */
    public Parameter {
        if (!Syntax.isKeyword(keyword)) {
            throw new IllegalArgumentException("not a keyword: " + Syntax.escaped(keyword));
        }
        if (value != null && !Syntax.isParameterValue(value)) {
            throw new IllegalArgumentException("not the value of a parameter: " + Syntax.escaped(value));
        }
        keyword = Syntax.upper(keyword);
    }
}
