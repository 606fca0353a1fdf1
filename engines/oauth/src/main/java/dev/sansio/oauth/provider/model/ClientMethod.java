package dev.sansio.oauth.provider.model;

import org.jspecify.annotations.Nullable;

/** How a client shows who it is (RFC 7591 2, RFC 8705 2, OpenID Connect Core 9): the one way that it was registered with. */
public enum ClientMethod {
    /** Not at all: a public client. */
    NONE("none"),
    /** A secret in the field {@code Authorization}. */
    CLIENT_SECRET_BASIC("client_secret_basic"),
    /** A secret in the form. */
    CLIENT_SECRET_POST("client_secret_post"),
    /** A JWT with a MAC by a secret. */
    CLIENT_SECRET_JWT("client_secret_jwt"),
    /** A JWT with a signature. */
    PRIVATE_KEY_JWT("private_key_jwt"),
    /** A certificate for a subject (RFC 8705 2.1). */
    TLS_CLIENT_AUTH("tls_client_auth"),
    /** A certificate that was registered (RFC 8705 2.2). */
    SELF_SIGNED_TLS_CLIENT_AUTH("self_signed_tls_client_auth");

    private final String text;

    ClientMethod(String text) {
        this.text = text;
    }

    /** The method of a name, in which case counts; null if it is unknown. */
    public static @Nullable ClientMethod of(String name) {
        for (ClientMethod method : values()) {
            if (method.text.equals(name)) {
                return method;
            }
        }
        return null;
    }

    /** As it stands in {@code token_endpoint_auth_method}. */
    @Override
    public String toString() {
        return text;
    }
}
