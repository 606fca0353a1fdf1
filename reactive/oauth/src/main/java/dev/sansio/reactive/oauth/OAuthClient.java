package dev.sansio.reactive.oauth;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.client.AuthorizationFlow;
import dev.sansio.oauth.client.Endpoint;
import dev.sansio.oauth.client.OAuthClientOptions;
import dev.sansio.oauth.client.Token;
import dev.sansio.oauth.client.TokenCommand;
import dev.sansio.oauth.client.TokenEngine;
import dev.sansio.oauth.client.TokenEvent;
import dev.sansio.oauth.client.UserPrompt;
import dev.sansio.oauth.device.DeviceRequest;
import dev.sansio.oauth.introspection.IntrospectionResponse;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.metadata.ResourceMetadata;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.oauth2.TokenQuestion;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.registration.RegistrationCall;
import dev.sansio.oauth.registration.RegistrationResponse;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpRequest;
import dev.sansio.reactive.http.HttpResponse;
import dev.sansio.reactor.Session;
import dev.sansio.reactor.SessionOptions;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A client of one provider. Thread-safe; make one for an application, and {@link #close()} it at the end.
 *
 * <p>It has at most one token of its own, which is obtained, renewed before it expires, and kept, once for all who ask for it:
 * however many requests wait, the provider is asked once, and if it says no, each of them hears it once. Apart from that it can be
 * asked for tokens that it does not keep, and for whatever else a provider offers.
 *
 * <p>All methods are cold, and error with an {@link OAuthException}; cancelling withdraws a call.
 */
public final class OAuthClient implements TokenSource {

    private final OpenCalls calls;
    private final Authorized authorized;

    OAuthClient(TokenEngine engine, HttpClient http, SessionOptions options) {
        Session<HttpEvent, HttpCommand, TokenCommand, TokenEvent> session = http.carry(engine, options);
        this.calls = new OpenCalls(session);
        this.authorized = new Authorized(http, this);
    }

    /** Describes a client. */
    public static OAuthClientBuilder builder(OAuthClientOptions options) {
        return new OAuthClientBuilder(options);
    }

    // --- the client's own token ---

    /** The client's own token, with all that came with it. */
    public Mono<Token> ownToken() {
        return calls.call(TokenCommand.Require::new, TokenEvent.Obtained.class).map(TokenEvent.Obtained::token);
    }

    @Override
    public Mono<Secret> token() {
        return ownToken().map(Token::access);
    }

    @Override
    public Mono<Void> reject(Secret token) {
        return calls.tell(new TokenCommand.Reject(token));
    }

    /** Brings a grant that is of use once, in place of whatever token the client has, such as {@link AuthorizationFlow#finish}. */
    public Mono<Token> redeem(TokenRequest grant) {
        return calls.tell(new TokenCommand.Redeem(grant)).then(ownToken());
    }

    /** What the user is to be shown for the client's own token, if that is one for a device; hot, and never an error. */
    public Flux<UserPrompt> prompts() {
        return calls.prompts();
    }

    /**
     * Sends a request with the client's own token; once more with another, if the token is refused. The provider decides which
     * origins the token is for: see to it that requests go to none else. Tokens that are bound to a key want the filter of the
     * engines instead.
     */
    public Mono<HttpResponse> send(HttpRequest request) {
        return authorized.send(request);
    }

    // --- tokens that are not kept ---

    /** A token for a grant, which the client does not keep; another one for a refresh token, too. */
    public Mono<Token> obtain(TokenRequest grant) {
        return calls.call(call -> new TokenCommand.Obtain(call, grant), TokenEvent.Obtained.class)
                .map(TokenEvent.Obtained::token);
    }

    /** A token for a device, whose owner decides elsewhere after having been shown this (RFC 8628). */
    public Mono<Token> obtainForDevice(DeviceRequest request, Consumer<UserPrompt> showing) {
        return calls.call(call -> new TokenCommand.StartDevice(call, request), TokenEvent.Obtained.class, showing)
                .map(TokenEvent.Obtained::token);
    }

    // --- what else a provider is asked ---

    /** A token is needed no more (RFC 7009). One that the provider does not know counts as revoked. */
    public Mono<Void> revoke(TokenQuestion token) {
        return ask(call -> new TokenCommand.Revoke(call, token), TokenEvent.Revoked.class)
                .then();
    }

    /** What the provider knows of a token (RFC 7662). */
    public Mono<IntrospectionResponse> introspect(TokenQuestion token) {
        return ask(call -> new TokenCommand.Introspect(call, token), TokenEvent.Introspected.class)
                .map(TokenEvent.Introspected::response);
    }

    /** Tells the provider of a request ahead (RFC 9126); the URI that the user agent is to open. */
    public Mono<String> push(AuthorizationFlow flow) {
        return ask(flow::push, TokenEvent.Pushed.class).map(pushed -> flow.uri(pushed.response()));
    }

    /** What a provider publishes of itself (RFC 8414, OpenID Connect Discovery). */
    public Mono<ServerMetadata> discover(String issuer, Endpoint document) {
        return ask(call -> new TokenCommand.Discover(call, issuer, document), TokenEvent.Discovered.class)
                .map(TokenEvent.Discovered::metadata);
    }

    /** What a resource publishes of itself (RFC 9728). */
    public Mono<ResourceMetadata> describe(String resource, Endpoint document) {
        return ask(
                        call -> new TokenCommand.DescribeResource(call, resource, document),
                        TokenEvent.ResourceDescribed.class)
                .map(TokenEvent.ResourceDescribed::metadata);
    }

    /** The keys of a provider (RFC 7517). */
    public Mono<JwkSet> keys(Endpoint document) {
        return ask(call -> new TokenCommand.FetchKeys(call, document), TokenEvent.KeysFetched.class)
                .map(TokenEvent.KeysFetched::keys);
    }

    /** Registers a client, reads what is registered, or changes it (RFC 7591, RFC 7592). */
    public Mono<RegistrationResponse> register(Endpoint endpoint, RegistrationCall request) {
        return ask(call -> new TokenCommand.Register(call, endpoint, request), TokenEvent.Registered.class)
                .map(TokenEvent.Registered::response);
    }

    /** Ends the registration of a client (RFC 7592 2.3). */
    public Mono<Void> unregister(Endpoint endpoint, RegistrationCall request) {
        return ask(call -> new TokenCommand.Register(call, endpoint, request), TokenEvent.Unregistered.class)
                .then();
    }

    private <E extends TokenEvent> Mono<E> ask(LongFunction<TokenCommand> command, Class<E> answer) {
        return calls.call(command, answer);
    }

    /** Ends the client: what is open fails. The client of HTTP is left to its owner. */
    public Mono<Void> close() {
        return calls.close();
    }
}
