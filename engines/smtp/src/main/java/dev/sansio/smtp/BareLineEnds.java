package dev.sansio.smtp;

/** What happens to a CR or LF that stands alone. Whatever the choice, only CR LF {@code .} CR LF ends a body. */
public enum BareLineEnds {
    /** It ends the session (reading), or its command is rejected (writing). */
    REJECT,
    /** It is taken for CR LF, but never completes or begins the end of a body. */
    NORMALIZE,
    /** It is passed on as it is, where that is harmless; not possible in writing. */
    ALLOW
}
