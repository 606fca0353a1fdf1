package dev.sansio.oauth.proof;

import dev.sansio.oauth.oauth2.OAuth2Error;

/**
 * A proof that is not taken. It tells no value.
 *
 * <p>It has no stack trace: what it tells is about the peer, and it is cheap to make under attack.
 */
public final class DpopException extends RuntimeException {

    /** Why (RFC 9449 4.3). */
    public enum Reason {
        /** There is none, or more than one. */
        COUNT,
        /** It is no signed JWT, or lacks a claim. */
        MALFORMED,
        /** It is a JWT of another type. */
        TYPE,
        /** Its algorithm is symmetric, none, or not one that was agreed on. */
        ALGORITHM,
        /** The key in its header is missing, private, symmetric or malformed. */
        KEY,
        /** The signature is not good. */
        SIGNATURE,
        /** It is for another method. */
        METHOD,
        /** It is for another URI. */
        URI,
        /** It was made too long ago, or is still to come. */
        TIME,
        /** It is not for the token that it comes with. */
        TOKEN,
        /** The token is bound to another key. */
        BINDING,
        /** It has no nonce of the server, or an old one: the client is to try again with the one that comes with the answer. */
        NONCE
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    DpopException(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What an endpoint for clients answers (RFC 9449 5, 8). */
    public OAuth2Error toError() {
        return OAuth2Error.of(
                reason == Reason.NONCE ? OAuth2Error.USE_DPOP_NONCE : OAuth2Error.INVALID_DPOP_PROOF,
                String.valueOf(getMessage()));
    }
}
