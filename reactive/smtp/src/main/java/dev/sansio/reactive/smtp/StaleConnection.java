package dev.sansio.reactive.smtp;

/** A kept connection was lost before the server heard of the mail's body. */
final class StaleConnection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final Throwable reason;

    private StaleConnection(Throwable reason) {
        super(null, reason, false, false);
        this.reason = reason;
    }

    static Throwable orSame(Throwable error) {
        return error instanceof SmtpException.SessionLost lost && !lost.outcomeUnknown()
                ? new StaleConnection(error)
                : error;
    }
}
