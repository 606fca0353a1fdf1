package dev.sansio.oauth.provider.model;

/** The values of {@code grant_type}. */
public final class Grants {

    /** RFC 6749 4.1. */
    public static final String AUTHORIZATION_CODE = "authorization_code";

    /** RFC 6749 6. */
    public static final String REFRESH_TOKEN = "refresh_token";

    /** RFC 6749 4.4. */
    public static final String CLIENT_CREDENTIALS = "client_credentials";

    /** RFC 8628. */
    public static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";

    /** RFC 8693. */
    public static final String TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";

    /** RFC 7523 2.1. */
    public static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    /** Legacy: RFC 6749 4.3, which RFC 9700 2.4 forbids. */
    public static final String PASSWORD = "password";

    private Grants() {}
}
