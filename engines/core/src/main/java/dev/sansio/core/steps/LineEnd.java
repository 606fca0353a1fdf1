package dev.sansio.core.steps;

/** What ends a line. */
public enum LineEnd {
    /** CR LF, and neither of them alone. */
    CRLF,
    /** LF, with or without a CR before it. */
    LF_OR_CRLF
}
