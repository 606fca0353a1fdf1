package dev.sansio.oauth.oauth2;

/**
 * A response by way of the user agent that a client does not take: perhaps an attack, and never to be repeated. It tells no value.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class ResponseRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The query is malformed, too long, or has parameters that do not go together. */
        MALFORMED,
        /** A parameter came more than once. */
        REPEATED,
        /** A parameter that must come did not. */
        MISSING,
        /** {@code state} is missing, or another: this user agent was not sent away for this. */
        STATE,
        /** {@code iss} is missing though the provider sends it, or is another: the response is of another provider. */
        ISSUER
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ResponseRefusedException(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
