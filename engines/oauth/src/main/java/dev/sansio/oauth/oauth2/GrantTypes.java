package dev.sansio.oauth.oauth2;

/** The values of {@code grant_type}. */
final class GrantTypes {

    static final String AUTHORIZATION_CODE = "authorization_code";
    static final String CLIENT_CREDENTIALS = "client_credentials";
    static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";
    static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    static final String PASSWORD = "password";
    static final String REFRESH_TOKEN = "refresh_token";
    static final String SAML_BEARER = "urn:ietf:params:oauth:grant-type:saml2-bearer";
    static final String TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";

    private GrantTypes() {}
}
