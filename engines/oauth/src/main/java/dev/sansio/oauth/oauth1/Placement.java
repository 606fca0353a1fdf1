package dev.sansio.oauth.oauth1;

/** Where the parameters of the protocol stand, the preferred place first (RFC 5849 3.5). */
public enum Placement {
    /** The header field {@code Authorization}. */
    HEADER,
    /** Content that is a form. */
    FORM,
    /** The query of the URI, which ends up in logs and histories. */
    QUERY
}
