package dev.sansio.oauth.client;

import dev.sansio.core.Secret;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.RandomText;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.metadata.SecureUri;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.oauth.oauth2.AuthorizationRequest;
import dev.sansio.oauth.oauth2.AuthorizationResponse;
import dev.sansio.oauth.oauth2.ExpectedResponse;
import dev.sansio.oauth.oauth2.ResponseRefusedException;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.oauth2.response.PushedResponse;
import dev.sansio.oauth.openid.IdTokenExpectation;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One question to one user, by way of the user agent (RFC 6749 4.1): from the URI that is opened to the grant that comes back. A value,
 * kept in the session of this very user agent, and used once: {@link PendingAuthorizations}.
 *
 * <p>PKCE is always by S256 and {@code state} always there, whatever else protects the request (RFC 9700 2.1.1). With the scope {@code
 * openid} comes a {@code nonce}, which the ID token has to bring back.
 *
 * @param request as it is sent, or pushed
 * @param verifier of PKCE, which redeems the code
 * @param state which the answer has to bring back
 * @param nonce which the ID token has to bring back; null if there will be none
 * @param endpoint where the user agent is sent
 * @param issuer of the provider; null if it is not known
 * @param issuerRequired whether the provider says who it is in each answer (RFC 9207 3)
 * @param pushRequired whether the provider wants the request told ahead (RFC 9126 5)
 */
public record AuthorizationFlow(
        AuthorizationRequest request,
        CodeVerifier verifier,
        Secret state,
        @Nullable Secret nonce,
        String endpoint,
        @Nullable String issuer,
        boolean issuerRequired,
        boolean pushRequired) {

    /**
     * Begins with a provider that publishes what it can.
     *
     * @param scope null for what the provider gives by default
     * @param random of {@link dev.sansio.core.Surroundings}; cryptographically strong outside of tests
     * @throws IllegalArgumentException if it has no endpoint for that, or has PKCE but not by S256
     */
    public static AuthorizationFlow start(
            ServerMetadata provider,
            String clientId,
            RedirectUri redirectUri,
            @Nullable Scope scope,
            RandomGenerator random) {
        String endpoint = provider.authorizationEndpoint();
        if (endpoint == null) {
            throw new IllegalArgumentException("the provider has no authorization endpoint");
        }
        List<String> methods = provider.codeChallengeMethods();
        if (!methods.isEmpty() && !methods.contains("S256")) {
            throw new IllegalArgumentException("the provider has PKCE, but not by S256");
        }
        AuthorizationFlow plain = start(endpoint, clientId, redirectUri, scope, random);
        return new AuthorizationFlow(
                plain.request,
                plain.verifier,
                plain.state,
                plain.nonce,
                endpoint,
                provider.issuer(),
                provider.issuerInResponses(),
                provider.pushedAuthorizationRequestRequired());
    }

    /**
     * Begins with a provider of which nothing but the endpoint is known: each such provider needs a redirect URI of its own, by which
     * their answers are told apart (RFC 9700 4.4.2).
     *
     * @param scope null for what the provider gives by default
     * @throws IllegalArgumentException if the endpoint is not protected
     */
    public static AuthorizationFlow start(
            String endpoint, String clientId, RedirectUri redirectUri, @Nullable Scope scope, RandomGenerator random) {
        if (!SecureUri.is(endpoint)) {
            throw new IllegalArgumentException("an authorization endpoint has TLS (RFC 6749 3.1)");
        }
        Secret state = RandomText.secret(random);
        CodeVerifier verifier = CodeVerifier.random(random);
        AuthorizationRequest request =
                AuthorizationRequest.code(clientId, redirectUri, scope, state, verifier.challenge());
        Secret nonce = scope != null && scope.contains("openid") ? RandomText.secret(random) : null;
        if (nonce != null) {
            request = request.with("nonce", nonce.revealText());
        }
        return new AuthorizationFlow(request, verifier, state, nonce, endpoint, null, false, false);
    }

    /** The same with a parameter of an extension, such as {@code prompt} or {@code login_hint}. */
    public AuthorizationFlow with(String name, String value) {
        return withRequest(request.with(name, value));
    }

    /** The same for resources, which are absolute URIs (RFC 8707). */
    public AuthorizationFlow forResources(List<String> resources) {
        return withRequest(request.forResources(resources));
    }

    /**
     * The same for a code that only whoever has a key can redeem (RFC 9449 10).
     *
     * @param thumbprint of the key that the tokens will be bound to
     */
    public AuthorizationFlow boundTo(String thumbprint) {
        return with("dpop_jkt", thumbprint);
    }

    private AuthorizationFlow withRequest(AuthorizationRequest other) {
        return new AuthorizationFlow(other, verifier, state, nonce, endpoint, issuer, issuerRequired, pushRequired);
    }

    /**
     * What the user agent opens.
     *
     * @throws IllegalStateException if the provider wants the request pushed
     */
    public String uri() {
        if (pushRequired) {
            throw new IllegalStateException("the provider wants the request pushed (RFC 9126 5)");
        }
        return request.toUri(endpoint);
    }

    /** What has to be told to the provider ahead, if it wants that, or has an endpoint for it. */
    public TokenCommand.PushAuthorization push(long call) {
        return new TokenCommand.PushAuthorization(call, request);
    }

    /** What the user agent opens once the request was pushed: nothing of it is in the URI. */
    public String uri(PushedResponse pushed) {
        return AuthorizationRequest.pushedUri(endpoint, request.clientId(), pushed.requestUri());
    }

    /**
     * What comes back: the grant, to be redeemed once.
     *
     * @param redirect the URI or path that the user agent was sent back to, with its query
     * @throws ResponseRefusedException if it is not the answer to this question: it is malformed, repeats a parameter, has another
     *     state (an injected code, a forged request) or is of another provider (mix-up)
     * @throws AuthorizationDeniedException if the user or the provider said no
     */
    public TokenRequest.AuthorizationCode finish(String redirect) {
        AuthorizationResponse response =
                AuthorizationResponse.parse(redirect, new ExpectedResponse(state, issuer, issuerRequired));
        if (response instanceof AuthorizationResponse.Refused refused) {
            throw new AuthorizationDeniedException(refused.error());
        }
        Secret code = ((AuthorizationResponse.Granted) response).code();
        RedirectUri redirectUri = request.redirectUri();
        return new TokenRequest.AuthorizationCode(
                code, redirectUri == null ? null : redirectUri.value(), verifier, request.resources());
    }

    /**
     * What the ID token that comes with the token must be: of this provider, for this client, and with this nonce, so that none of
     * another question is taken for it.
     *
     * @param accessToken that came with it
     * @param now the time of day
     * @throws IllegalStateException if the provider is not known
     */
    public IdTokenExpectation expectedIdToken(Secret accessToken, Instant now) {
        String expected = issuer;
        if (expected == null) {
            throw new IllegalStateException("the issuer is not known, so that nobody can be taken for it");
        }
        return IdTokenExpectation.of(expected, request.clientId(), nonce, now).withAccessToken(accessToken);
    }
}
