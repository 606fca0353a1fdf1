package dev.sansio.lsp.base;

/** What is done about a frame that is damaged. */
public enum Resynchronisation {
    /** Any damage ends the session. */
    FAIL,
    /**
     * A content whose length is known and that is refused, because it is too large or in another charset, is skipped, and
     * the session goes on behind it. Where no length is known, the session ends. The default: it never guesses.
     */
    SKIP,
    /**
     * As {@link #SKIP}; and where no length is known, whatever comes is dropped up to the next {@code Content-Length}. For
     * peers that print other things between their messages. What they print may contain what looks like a message.
     */
    SEEK
}
