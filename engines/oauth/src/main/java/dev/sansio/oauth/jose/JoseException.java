package dev.sansio.oauth.jose;

/**
 * A signed text that is not taken. It tells nothing of its content.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class JoseException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** It is not three parts in base64url, or its header is not as it should be. */
        MALFORMED,
        /** It is longer than is read. */
        LIMIT,
        /** Its algorithm is none, unknown, or not the one that was agreed on. */
        ALGORITHM,
        /** It has an extension that must be understood, and none is here (RFC 7515 4.1.11). */
        CRITICAL,
        /** None of the keys is the one that it names: it may be newer than the key set. */
        KEY_UNKNOWN,
        /** The signature is not one of the key over this text. */
        SIGNATURE,
        /** It cannot be decrypted. */
        DECRYPTION
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** A refusal; the message is for people and tells no value. */
    public JoseException(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
