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

    /** Reads what a peer sent; a description or page that is malformed is left out, an error is not lost for it. */
    static OAuth2Error read(String code, @Nullable String description, @Nullable String uri) {
        if (!isText(code)) {
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
            case INVALID_CLIENT -> 401;
            case SERVER_ERROR -> 500;
            case TEMPORARILY_UNAVAILABLE -> 503;
            default -> 400;
        };
    }

    Parameters toParameters() {
        return Parameters.of(Names.ERROR, code)
                .andIf(Names.ERROR_DESCRIPTION, description)
                .andIf(Names.ERROR_URI, uri);
    }
}
