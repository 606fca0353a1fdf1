package dev.sansio.tls;

/** Whether a server asks its clients who they are. */
public enum ClientCertificates {
    /** It does not ask. */
    NONE,
    /** It asks; a client may stay anonymous, but a certificate that it shows must be trusted. */
    WANTED,
    /** It asks, and refuses who does not show a trusted certificate. */
    REQUIRED
}
