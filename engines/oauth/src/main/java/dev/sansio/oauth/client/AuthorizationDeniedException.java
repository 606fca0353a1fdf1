package dev.sansio.oauth.client;

import dev.sansio.oauth.oauth2.OAuth2Error;

/**
 * The user, or the provider, did not agree (RFC 6749 4.1.2.1).
 *
 * <p>It has no stack trace: what it tells is about the peer.
 */
public final class AuthorizationDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient OAuth2Error error;

    AuthorizationDeniedException(OAuth2Error error) {
        super(error.code() + (error.description() == null ? "" : ": " + error.description()), null, false, false);
        this.error = error;
    }

    /** Why. */
    public OAuth2Error error() {
        return error;
    }
}
