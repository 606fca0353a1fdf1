package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.oauth.device.DeviceRequest;
import dev.sansio.oauth.oauth2.AuthorizationRequest;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.registration.RegistrationCall;

/**
 * What an application asks of a provider. Each has a number, at least 0, of the application's choice that is not in use; its events
 * have the same.
 */
public sealed interface TokenCommand {

    /** Which call, or {@link TokenEvent#SESSION}. */
    long call();

    /**
     * The client's token, of which there is one: it is obtained, renewed and kept once for all who require it. {@link
     * TokenEvent.Obtained}.
     */
    record Require(long call) implements TokenCommand {}

    /**
     * A resource has refused the client's token: whoever requires one from now on gets another. Believed once in ten seconds, so that a
     * resource which refuses everything does not make the client ask its provider without end.
     */
    record Reject(Secret access) implements TokenCommand {

        @Override
        public long call() {
            return TokenEvent.SESSION;
        }
    }

    /** A grant that is of use once, in place of whatever token the client has: the user has agreed anew. */
    record Redeem(TokenRequest grant) implements TokenCommand {

        @Override
        public long call() {
            return TokenEvent.SESSION;
        }
    }

    /** A token for whoever asks, which the client does not keep; a {@link TokenRequest.RefreshToken} too. {@link TokenEvent.Obtained}. */
    record Obtain(long call, TokenRequest grant) implements TokenCommand {}

    /** A token for a device whose owner decides elsewhere. {@link TokenEvent.UserCodeIssued}, {@link TokenEvent.Obtained}. */
    record StartDevice(long call, DeviceRequest request) implements TokenCommand {}

    /** A token is needed no more (RFC 7009). {@link TokenEvent.Revoked}. */
    record Revoke(long call, TokenQuestion question) implements TokenCommand {}

    /** What is to be known of a token (RFC 7662)? {@link TokenEvent.Introspected}. */
    record Introspect(long call, TokenQuestion question) implements TokenCommand {}

    /** A request for authorization, told to the provider ahead of the user agent (RFC 9126). {@link TokenEvent.Pushed}. */
    record PushAuthorization(long call, AuthorizationRequest request) implements TokenCommand {}

    /**
     * What a provider publishes of itself. {@link TokenEvent.Discovered}.
     *
     * @param issuer whom the document must be of
     * @param document where it is: {@link dev.sansio.oauth.metadata.WellKnown}
     */
    record Discover(long call, String issuer, Endpoint document) implements TokenCommand {}

    /**
     * What a resource publishes of itself (RFC 9728). {@link TokenEvent.ResourceDescribed}.
     *
     * @param resource what the document must be of
     * @param document where it is: {@link dev.sansio.oauth.metadata.WellKnown}
     */
    record DescribeResource(long call, String resource, Endpoint document) implements TokenCommand {}

    /** The keys of a provider, to verify its signatures (RFC 7517 5). {@link TokenEvent.KeysFetched}. */
    record FetchKeys(long call, Endpoint document) implements TokenCommand {}

    /**
     * Registers a client, or manages one (RFC 7591, RFC 7592). {@link TokenEvent.Registered}, or {@link TokenEvent.Unregistered}.
     *
     * @param endpoint of registration, or the client's own
     */
    record Register(long call, Endpoint endpoint, RegistrationCall request) implements TokenCommand {}

    /** Nobody wants what a call was to bring: no event of it follows. */
    record Cancel(long call) implements TokenCommand {}
}
