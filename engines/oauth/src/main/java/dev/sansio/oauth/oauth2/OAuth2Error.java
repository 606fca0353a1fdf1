package dev.sansio.oauth.oauth2;

import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * An error as it goes over the wire (RFC 6749 4.1.2.1, 5.2).
 *
 * @param code one of the constants here, or one of an extension
 * @param description for the developer of the client; null for none
 * @param uri of a page about it; null for none
 */
public record OAuth2Error(
        String code, @Nullable String description, @Nullable String uri) {

    /** A parameter is missing, invalid, or repeated. */
    public static final String INVALID_REQUEST = "invalid_request";

    /** The client could not be authenticated; the status is 401. */
    public static final String INVALID_CLIENT = "invalid_client";

    /** Code, refresh token, password or assertion are not valid, or not those of this client. */
    public static final String INVALID_GRANT = "invalid_grant";

    /** The client may not use this grant or response type. */
    public static final String UNAUTHORIZED_CLIENT = "unauthorized_client";

    /** The provider does not have the grant. */
    public static final String UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type";

    /** The provider does not have the response type. */
    public static final String UNSUPPORTED_RESPONSE_TYPE = "unsupported_response_type";

    /** The scope is malformed, unknown, or more than was granted. */
    public static final String INVALID_SCOPE = "invalid_scope";

    /** The resource is not one that tokens are given for (RFC 8707 2). */
    public static final String INVALID_TARGET = "invalid_target";

    /** The owner, or the provider, said no. */
    public static final String ACCESS_DENIED = "access_denied";

    /** What would be the status 500. */
    public static final String SERVER_ERROR = "server_error";

    /** What would be the status 503. */
    public static final String TEMPORARILY_UNAVAILABLE = "temporarily_unavailable";

    /** The owner has not decided yet: ask again after the interval (RFC 8628 3.5). */
    public static final String AUTHORIZATION_PENDING = "authorization_pending";

    /** The same, and the interval is five seconds longer from now on (RFC 8628 3.5). */
    public static final String SLOW_DOWN = "slow_down";

    /** The device code is too old (RFC 8628 3.5). */
    public static final String EXPIRED_TOKEN = "expired_token";

    /** The provider cannot revoke tokens of this type (RFC 7009 2.2.1). */
    public static final String UNSUPPORTED_TOKEN_TYPE = "unsupported_token_type";

    /** The proof of possession is not good (RFC 9449 5). */
    public static final String INVALID_DPOP_PROOF = "invalid_dpop_proof";

    /** The proof needs the nonce that comes with this response (RFC 9449 8). */
    public static final String USE_DPOP_NONCE = "use_dpop_nonce";

    /** The token has expired, was revoked, or is not one (RFC 6750 3.1); the status is 401. */
    public static final String INVALID_TOKEN = "invalid_token";

    /** The token is good for less than is asked for (RFC 6750 3.1); the status is 403. */
    public static final String INSUFFICIENT_SCOPE = "insufficient_scope";

    /** The user was authenticated too weakly or too long ago (RFC 9470 3); the status is 401. */
    public static final String INSUFFICIENT_USER_AUTHENTICATION = "insufficient_user_authentication";

    /** {@code request_uri} does not lead to a good request (RFC 9101 7). */
    public static final String INVALID_REQUEST_URI = "invalid_request_uri";

    /** {@code request} is not a good request (RFC 9101 7). */
    public static final String INVALID_REQUEST_OBJECT = "invalid_request_object";

    /** The provider takes no {@code request} (RFC 9101 7). */
    public static final String REQUEST_NOT_SUPPORTED = "request_not_supported";

    /** The provider takes no {@code request_uri} (RFC 9101 7). */
    public static final String REQUEST_URI_NOT_SUPPORTED = "request_uri_not_supported";

    /** One of the redirect URIs cannot be registered (RFC 7591 3.2.2). */
    public static final String INVALID_REDIRECT_URI = "invalid_redirect_uri";

    /** A member of the registration cannot be registered (RFC 7591 3.2.2). */
    public static final String INVALID_CLIENT_METADATA = "invalid_client_metadata";

    /** The software statement is not good (RFC 7591 3.2.2). */
    public static final String INVALID_SOFTWARE_STATEMENT = "invalid_software_statement";

    /** The software statement is good, and not wanted here (RFC 7591 3.2.2). */
    public static final String UNAPPROVED_SOFTWARE_STATEMENT = "unapproved_software_statement";

    /** The user would have to do something, and the request forbids to ask (OpenID Connect Core 3.1.2.6). */
    public static final String INTERACTION_REQUIRED = "interaction_required";

    /** The same, and it is to log in (OpenID Connect Core 3.1.2.6). */
    public static final String LOGIN_REQUIRED = "login_required";

    /** The same, and it is to choose an account (OpenID Connect Core 3.1.2.6). */
    public static final String ACCOUNT_SELECTION_REQUIRED = "account_selection_required";

    /** The same, and it is to consent (OpenID Connect Core 3.1.2.6). */
    public static final String CONSENT_REQUIRED = "consent_required";

    /**
     * A checked error.
     *
     * @throws IllegalArgumentException if a part has a character that none has (RFC 6749 appendix A.7 to A.9)
     */
    public OAuth2Error {
        if (code.isEmpty() || !isText(code) || (description != null && !isText(description)) || !isUri(uri)) {
            throw new IllegalArgumentException("an error has printable ASCII characters but \" and \\");
        }
    }

    /** An error with a description. */
    public static OAuth2Error of(String code, String description) {
        return new OAuth2Error(code, description, null);
    }

    /**
     * Reads what a peer sent; a description or page that is malformed is left out, an error is not lost for it.
     *
     * @throws FormException if the code is not printable ASCII
     */
    public static OAuth2Error read(String code, @Nullable String description, @Nullable String uri) {
        if (code.isEmpty() || !isText(code)) {
            throw FormException.malformed("printable ASCII as an error");
        }
        boolean described = description != null && isText(description);
        return new OAuth2Error(code, described ? description : null, isUri(uri) ? uri : null);
    }

    private static boolean isText(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\');
    }

    private static boolean isUri(@Nullable String uri) {
        return uri == null || (isText(uri) && uri.indexOf(' ') < 0);
    }

    /** The status of a response that is no redirection (RFC 6749 5.2). */
    public int status() {
        return switch (code) {
            case INVALID_CLIENT, INVALID_TOKEN, INSUFFICIENT_USER_AUTHENTICATION -> 401;
            case INSUFFICIENT_SCOPE -> 403;
            case SERVER_ERROR -> 500;
            case TEMPORARILY_UNAVAILABLE -> 503;
            default -> 400;
        };
    }

    /** The parameters, of a form or of a query. */
    public Parameters toParameters() {
        return Parameters.of(Names.ERROR, code)
                .andIf(Names.ERROR_DESCRIPTION, description)
                .andIf(Names.ERROR_URI, uri);
    }
}
