package dev.sansio.oauth.client;

import dev.sansio.http.HttpEvent;

/** What the application learns of the authorization, among the events of HTTP; never a token. Of the connection as a whole. */
public sealed interface OAuthEvent extends HttpEvent.Extension {

    @Override
    default long exchange() {
        return CONNECTION;
    }

    /** The owner is to be shown this (RFC 8628 3.3); requests wait until the owner has decided. */
    record UserCodeIssued(UserPrompt prompt) implements OAuthEvent {}

    /** A token is there, the first or another one. */
    record Authorized() implements OAuthEvent {}

    /** There is no token. Each request that waited for it ends with {@link HttpEvent.ExchangeFailed}. */
    record AuthorizationFailed(TokenFailure failure) implements OAuthEvent {}
}
