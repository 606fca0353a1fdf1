package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.oauth2.response.TokenType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token that a client has, in the form in which it may be kept beyond the connection.
 *
 * @param access what requests are sent with
 * @param type how it is used
 * @param refresh what the next one is asked for with; null without
 * @param scope what is granted; null if it is not known
 * @param expires the time of day from which on the access token is of no use; null if the provider did not say
 * @param idToken who the user is, still to be validated (OpenID Connect Core 3.1.3.7); null without
 */
public record Token(
        Secret access,
        TokenType type,
        @Nullable Secret refresh,
        @Nullable Scope scope,
        @Nullable Instant expires,
        @Nullable Secret idToken) {

    /** A bearer token. */
    public static Token bearer(Secret access, @Nullable Secret refresh, @Nullable Instant expires) {
        return new Token(access, TokenType.BEARER, refresh, null, expires, null);
    }

    /** The same with another refresh token. */
    Token withRefresh(@Nullable Secret other) {
        return new Token(access, type, other, scope, expires, idToken);
    }

    /** The same with another scope. */
    Token withScope(@Nullable Scope other) {
        return new Token(access, type, refresh, other, expires, idToken);
    }
}
