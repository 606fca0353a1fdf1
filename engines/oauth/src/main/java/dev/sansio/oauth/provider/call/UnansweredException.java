package dev.sansio.oauth.provider.call;

/** A question met a failure: nothing can be said about the request. It has no stack trace, as it is about the surroundings. */
public final class UnansweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure, with a reason for audit. */
    public UnansweredException(String reason) {
        super(reason, null, false, false);
    }
}
