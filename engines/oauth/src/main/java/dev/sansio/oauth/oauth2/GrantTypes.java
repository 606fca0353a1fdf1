package dev.sansio.oauth.oauth2;

/** The values of {@code grant_type}. */
public final class GrantTypes {

    /** A code (RFC 6749 4.1.3). */
    public static final String AUTHORIZATION_CODE = "authorization_code";

    /** Nothing but the credentials of the client (RFC 6749 4.4.2). */
    public static final String CLIENT_CREDENTIALS = "client_credentials";

    /** The code of a device (RFC 8628 3.4). */
    public static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";

    /** An assertion that is a JWT (RFC 7523 2.1). */
    public static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    /** Legacy: name and password of the owner (RFC 6749 4.3.2). */
    public static final String PASSWORD = "password";

    /** A refresh token (RFC 6749 6). */
    public static final String REFRESH_TOKEN = "refresh_token";

    /** An assertion of SAML 2.0 (RFC 7522 2.1). */
    public static final String SAML_BEARER = "urn:ietf:params:oauth:grant-type:saml2-bearer";

    /** A token for another one (RFC 8693 2.1). */
    public static final String TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";

    private GrantTypes() {}
}
