package dev.sansio.oauth.client;

import dev.sansio.core.Ask;

/** What the client asks of its surroundings: a place where tokens outlive the connection. Each is answered within a deadline. */
public sealed interface OAuthAsk extends Ask {

    /** Which token was kept last? {@link OAuthAnswer.Loaded}. */
    record LoadToken(long token) implements OAuthAsk {}

    /**
     * Keep a token in place of any other; it is not used before {@link OAuthAnswer.Saved}.
     *
     * @param value has a refresh token that was not kept before
     */
    record SaveToken(long token, Token value) implements OAuthAsk {}

    /** The refresh token that was kept is of no use any more. {@link OAuthAnswer.Saved}, which nobody waits for. */
    record ForgetToken(long token) implements OAuthAsk {}
}
