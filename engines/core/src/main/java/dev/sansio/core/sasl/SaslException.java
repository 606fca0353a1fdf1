package dev.sansio.core.sasl;

/**
 * An exchange that cannot go on: the peer broke the mechanism, or the credentials cannot be carried by it. The exchange
 * is over; messages never contain secrets, and what the peer said appears in them only escaped and bounded.
 */
public final class SaslException extends RuntimeException {

    /** The code of a message that does not follow the mechanism's grammar. */
    public static final String GARBLED = "garbled";

    /** The code of a message that the mechanism does not foresee at this point. */
    public static final String UNEXPECTED = "unexpected-message";

    /** The code of a name, password or token that the mechanism cannot carry. */
    public static final String CREDENTIALS = "unusable-credentials";

    /** The code of a message or iteration count outside of the {@link SaslLimits}; the message names the limit. */
    public static final String LIMIT = "limit";

    /** The code of a SCRAM server that reported an error (RFC 5802 section 7, attribute {@code e}). */
    public static final String SERVER_ERROR = "server-error";

    /** The code of a SCRAM server whose signature is wrong: it does not know the password. */
    public static final String SERVER_SIGNATURE = "server-signature";

    /** The code of a SCRAM nonce that does not extend the one sent. */
    public static final String NONCE = "nonce";

    /** The code of a SCRAM message with the reserved mandatory extension {@code m}. */
    public static final String MANDATORY_EXTENSION = "mandatory-extension";

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A failure.
     *
     * @param code a short stable word for programs, one of the constants here
     * @param message what is wrong, for people; without secrets
     */
    public SaslException(String code, String message) {
        super(code + ": " + message, null, false, false);
        this.code = code;
    }

    /** The short stable word for programs. */
    public String code() {
        return code;
    }
}
