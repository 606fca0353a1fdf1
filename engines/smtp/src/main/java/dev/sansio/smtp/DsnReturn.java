package dev.sansio.smtp;

/** How much of the message a failure notification returns (RFC 3461 section 4.3). */
public enum DsnReturn {
    /** The whole message. */
    FULL,
    /** Its headers only. */
    HDRS
}
