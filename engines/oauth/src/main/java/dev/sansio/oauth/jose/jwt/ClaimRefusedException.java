package dev.sansio.oauth.jose.jwt;

/**
 * A claim that is not as it must be. It tells no value.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class ClaimRefusedException extends RuntimeException {

    /** How it is wrong. */
    public enum Reason {
        /** It is not there. */
        MISSING,
        /** It is of another type than it must be. */
        MALFORMED,
        /** It is another than was expected. */
        OTHER,
        /** Its time has passed. */
        EXPIRED,
        /** Its time is still to come. */
        EARLY
    }

    private static final long serialVersionUID = 1L;

    private final String claim;
    private final Reason reason;

    /** A refusal. */
    public ClaimRefusedException(String claim, Reason reason) {
        super(
                claim
                        + switch (reason) {
                            case MISSING -> " is missing";
                            case MALFORMED -> " is malformed";
                            case OTHER -> " is another than was expected";
                            case EXPIRED -> " is too long ago";
                            case EARLY -> " is still to come";
                        },
                null,
                false,
                false);
        this.claim = claim;
        this.reason = reason;
    }

    /** The name of the claim, or of the member of the header. */
    public String claim() {
        return claim;
    }

    /** How it is wrong. */
    public Reason reason() {
        return reason;
    }
}
