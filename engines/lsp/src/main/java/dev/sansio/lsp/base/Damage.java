package dev.sansio.lsp.base;

import dev.sansio.core.SessionFailedException;

/** What is wrong with a frame. */
public enum Damage {
    /** A header section longer than its limit. */
    HEADER_TOO_LONG(SessionFailedException.LIMIT, false),
    /** A line of the header section that is no field. */
    MALFORMED_HEADER("header", false),
    /** A header section without a length. */
    MISSING_CONTENT_LENGTH("content-length", false),
    /** A length that is no decimal number: negative, empty, signed, or with more digits than 64 bits hold. */
    MALFORMED_CONTENT_LENGTH("content-length", false),
    /** Two lengths that are not the same. */
    CONFLICTING_CONTENT_LENGTH("content-length", false),
    /** A content longer than its limit. */
    CONTENT_TOO_LONG(SessionFailedException.LIMIT, true),
    /** A content in another charset than UTF-8. */
    UNSUPPORTED_CHARSET("charset", true);

    private final String code;
    private final boolean lengthKnown;

    Damage(String code, boolean lengthKnown) {
        this.code = code;
        this.lengthKnown = lengthKnown;
    }

    /** The code of the {@link SessionFailedException} that a session ends with by this. */
    public String code() {
        return code;
    }

    /** Whether the content can be skipped. */
    public boolean lengthKnown() {
        return lengthKnown;
    }
}
