package dev.sansio.oauth.client;

import dev.sansio.core.Engine;
import dev.sansio.core.Surroundings;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.response.ErrorResponse;
import dev.sansio.oauth.oauth2.response.TokenAnswer;
import dev.sansio.oauth.oauth2.response.TokenResponse;
import dev.sansio.oauth.oauth2.response.TokenResponsePolicy;
import dev.sansio.oauth.oauth2.response.TokenType;
import dev.sansio.oauth.resource.ShownToken;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a request for a token. */
sealed interface TokenOutcome {

    /**
     * A token.
     *
     * @param expiresAt in the time of the engine; {@link Engine#NEVER} if the provider did not say
     * @param life how long it lives, in nanoseconds
     */
    record Obtained(Token token, long expiresAt, long life) implements TokenOutcome {}

    /**
     * None.
     *
     * @param processed whether the provider may have acted on the request, so that what is of use once is of use no more
     */
    record Failed(TokenFailure failure, boolean processed) implements TokenOutcome {}

    /** Reads a reply. The lifetime counts from when the request was sent; but a token that came just now is good for a second. */
    static TokenOutcome of(Reply reply, TokenResponsePolicy policy, Surroundings surroundings, long now) {
        TokenFailure failure = reply.failure();
        if (failure != null) {
            return new Failed(failure, reply.processed());
        }
        try {
            TokenAnswer answer = TokenAnswer.read(reply.head(), reply.content().reveal(), policy);
            return answer instanceof TokenResponse response
                    ? obtained(response, reply.sentAt(), surroundings.wall().instant(), now)
                    : new Failed(Refusals.of((ErrorResponse) answer, surroundings), true);
        } catch (DocumentException | IllegalArgumentException wrong) {
            return new Failed(Refusals.malformed(reply, wrong), true);
        }
    }

    /** Reads a reply that has no token, since it is one to another question. */
    static Failed failed(Reply reply, Surroundings surroundings) {
        return new Failed(Refusals.of(reply, surroundings), reply.processed());
    }

    private static Obtained obtained(TokenResponse response, long sentAt, Instant wall, long now) {
        new ShownToken(TokenType.BEARER, response.accessToken()); // what is no token cannot be sent as one
        Duration lifetime = response.expiresIn();
        long expiresAt = Engine.NEVER;
        if (lifetime != null) {
            expiresAt = Math.max(Waits.after(sentAt, lifetime), Waits.after(now, Duration.ofSeconds(1)));
        }
        Token token = new Token(
                response.accessToken(),
                response.tokenType(),
                response.refreshToken(),
                scope(response.scope()),
                lifetime == null ? null : expiry(wall, expiresAt - now),
                response.idToken());
        return new Obtained(token, expiresAt, expiresAt == Engine.NEVER ? Engine.NEVER : expiresAt - now);
    }

    private static @Nullable Instant expiry(Instant wall, long life) {
        return wall.plusNanos(life);
    }

    /** One that is not well-formed is no reason to do without the token. */
    private static @Nullable Scope scope(@Nullable String text) {
        try {
            return text == null ? null : Scope.parse(text.strip());
        } catch (FormException wrong) {
            return null;
        }
    }
}
