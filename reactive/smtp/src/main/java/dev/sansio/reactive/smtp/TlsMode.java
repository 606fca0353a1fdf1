package dev.sansio.reactive.smtp;

/** Whether and how a connection is protected by TLS. */
public enum TlsMode {
    /** By STARTTLS (RFC 3207); without it the connection is not used. */
    REQUIRED,
    /** By STARTTLS where the server offers it, else in clear. Protects from listeners, not from attackers. */
    OPPORTUNISTIC,
    /** From the first byte (RFC 8314), as on port 465. */
    IMPLICIT,
    /** Not at all. */
    NONE
}
