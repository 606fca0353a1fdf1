package dev.sansio.oauth.client;

import dev.sansio.oauth.introspection.IntrospectionResponse;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.metadata.ResourceMetadata;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.oauth2.response.PushedResponse;
import dev.sansio.oauth.registration.RegistrationResponse;

/** What became of a {@link TokenCommand}. Each call has exactly one last event: any but {@link UserCodeIssued}. */
public sealed interface TokenEvent {

    /** In place of a call: the client's own token. */
    long SESSION = -1;

    /** Of which call. */
    long call();

    /** A token. */
    record Obtained(long call, Token token) implements TokenEvent {}

    /** The owner is to be shown this; of {@link #SESSION} if it is for the client's own token. */
    record UserCodeIssued(long call, UserPrompt prompt) implements TokenEvent {}

    /** The token is good no more, or never was. */
    record Revoked(long call) implements TokenEvent {}

    /** What the provider says of a token. */
    record Introspected(long call, IntrospectionResponse response) implements TokenEvent {}

    /** The request was taken. */
    record Pushed(long call, PushedResponse response) implements TokenEvent {}

    /** What the provider publishes. */
    record Discovered(long call, ServerMetadata metadata) implements TokenEvent {}

    /** What the resource publishes. */
    record ResourceDescribed(long call, ResourceMetadata metadata) implements TokenEvent {}

    /** The keys of the provider. */
    record KeysFetched(long call, JwkSet keys) implements TokenEvent {}

    /** The client is registered. */
    record Registered(long call, RegistrationResponse response) implements TokenEvent {}

    /** The client is registered no more. */
    record Unregistered(long call) implements TokenEvent {}

    /** It failed; whether and when it is worth to try again, the failure says. */
    record Failed(long call, TokenFailure failure) implements TokenEvent {}
}
