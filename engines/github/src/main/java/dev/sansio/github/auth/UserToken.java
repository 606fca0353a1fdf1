package dev.sansio.github.auth;

import dev.sansio.core.Secret;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A token of a user.
 *
 * @param scopes what it may do, as GitHub says it; empty for a token of an app, whose permissions count
 * @param lifetime null for one that does not expire
 * @param refreshToken by which another one is got, once; null for one that does not expire
 * @param refreshLifetime of the refresh token; null without one
 */
public record UserToken(
        Secret token,
        String scopes,
        @Nullable Duration lifetime,
        @Nullable Secret refreshToken,
        @Nullable Duration refreshLifetime) {

    /** The credentials of whoever has it. */
    public Credentials.Token credentials() {
        return new Credentials.Token(token);
    }
}
