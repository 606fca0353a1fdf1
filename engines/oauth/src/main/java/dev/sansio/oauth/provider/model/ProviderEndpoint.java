package dev.sansio.oauth.provider.model;

import org.jspecify.annotations.Nullable;

/** Where a provider is asked. Paths are behind that of the issuer, but for one. */
public enum ProviderEndpoint {
    /** RFC 6749 3.1. */
    AUTHORIZATION("/authorize", "authorization_endpoint"),
    /** RFC 6749 3.2. */
    TOKEN("/token", "token_endpoint"),
    /** RFC 9126 2. */
    PUSHED_AUTHORIZATION("/par", "pushed_authorization_request_endpoint"),
    /** RFC 8628 3.1. */
    DEVICE_AUTHORIZATION("/device_authorization", "device_authorization_endpoint"),
    /** Where users enter the code of their device (RFC 8628 3.3). */
    DEVICE_VERIFICATION("/device", null),
    /** RFC 7009 2. */
    REVOCATION("/revoke", "revocation_endpoint"),
    /** RFC 7662 2. */
    INTROSPECTION("/introspect", "introspection_endpoint"),
    /** OpenID Connect Core 5.3. */
    USERINFO("/userinfo", "userinfo_endpoint"),
    /** RFC 7517 5. */
    JWKS("/jwks", "jwks_uri"),
    /** RFC 7591 3, and below it RFC 7592. Off by default. */
    REGISTRATION("/register", "registration_endpoint"),
    /** OpenID Connect RP-Initiated Logout 2. */
    END_SESSION("/logout", "end_session_endpoint"),
    /** OAuth 1: temporary credentials (RFC 5849 2.1). Off by default, as are the other three. */
    OAUTH1_INITIATE("/oauth1/initiate", null),
    /** OAuth 1: the owner decides (RFC 5849 2.2). */
    OAUTH1_AUTHORIZATION("/oauth1/authorize", null),
    /** OAuth 1: token credentials (RFC 5849 2.3). */
    OAUTH1_TOKEN("/oauth1/token", null),
    /** OAuth 1: a resource that tells whose the credentials are. */
    OAUTH1_USER("/oauth1/user", null),
    /** RFC 8414 3: the path is before that of the issuer. */
    METADATA("/.well-known/oauth-authorization-server", null),
    /** OpenID Connect Discovery 4. */
    DISCOVERY("/.well-known/openid-configuration", null);

    private final String path;
    private final @Nullable String member;

    ProviderEndpoint(String path, @Nullable String member) {
        this.path = path;
        this.member = member;
    }

    /** The path. */
    public String path() {
        return path;
    }

    /** The member of the metadata that tells of it; null if none does. */
    public @Nullable String member() {
        return member;
    }
}
