package dev.sansio.reactive.smtp;

/** A kept connection was lost, or is closed by the server, before it wanted the mail's body: another may try. */
final class StaleConnection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final SmtpException reason;

    StaleConnection(SmtpException reason) {
        super(null, reason, false, false);
        this.reason = reason;
    }
}
