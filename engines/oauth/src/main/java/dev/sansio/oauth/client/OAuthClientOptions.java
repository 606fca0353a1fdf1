package dev.sansio.oauth.client;

import dev.sansio.http.call.CallLimits;
import dev.sansio.oauth.oauth2.response.TokenResponsePolicy;
import dev.sansio.oauth.oauth2.response.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * Who the client is, and how it comes to its token.
 *
 * @param tokenEndpoint of the provider
 * @param identity how the client shows who it is
 * @param grant for the first token, and whenever there is none to refresh
 * @param initial what the client has from before; null for nothing
 * @param stored whether tokens with a refresh token outlive the connection: {@link OAuthAsk.LoadToken} before the first is
 *     needed, {@link OAuthAsk.SaveToken} before a new one is used
 * @param proofs for tokens that are bound to a key (RFC 9449); null for bearer tokens
 * @param policy which answers of the token endpoint are taken
 */
public record OAuthClientOptions(
        Endpoint tokenEndpoint,
        ClientIdentity identity,
        Grant grant,
        @Nullable Token initial,
        boolean stored,
        @Nullable ProofSigner proofs,
        TokenResponsePolicy policy,
        OAuthClientLimits limits,
        OAuthClientTimeouts timeouts) {

    /** Bearer tokens, kept nowhere. */
    public static OAuthClientOptions of(Endpoint tokenEndpoint, ClientIdentity identity, Grant grant) {
        return new OAuthClientOptions(
                tokenEndpoint,
                identity,
                grant,
                null,
                false,
                null,
                TokenResponsePolicy.STRICT.withTypes(TokenType.BEARER),
                OAuthClientLimits.DEFAULT,
                OAuthClientTimeouts.DEFAULT);
    }

    /** The same with a token from before. */
    public OAuthClientOptions withInitial(Token token) {
        return new OAuthClientOptions(tokenEndpoint, identity, grant, token, stored, proofs, policy, limits, timeouts);
    }

    /** The same with a store. */
    public OAuthClientOptions withStore() {
        return new OAuthClientOptions(tokenEndpoint, identity, grant, initial, true, proofs, policy, limits, timeouts);
    }

    /** The same with tokens that are bound to a key, and no others (RFC 9449 5). */
    public OAuthClientOptions withProofs(ProofSigner signer) {
        TokenResponsePolicy bound = policy.withTypes(TokenType.DPOP);
        return new OAuthClientOptions(tokenEndpoint, identity, grant, initial, stored, signer, bound, limits, timeouts);
    }

    /** The same with another policy. */
    public OAuthClientOptions withPolicy(TokenResponsePolicy other) {
        return new OAuthClientOptions(tokenEndpoint, identity, grant, initial, stored, proofs, other, limits, timeouts);
    }

    /** The same with other limits. */
    public OAuthClientOptions withLimits(OAuthClientLimits other) {
        return new OAuthClientOptions(tokenEndpoint, identity, grant, initial, stored, proofs, policy, other, timeouts);
    }

    /** The same with other time-outs. */
    public OAuthClientOptions withTimeouts(OAuthClientTimeouts other) {
        return new OAuthClientOptions(tokenEndpoint, identity, grant, initial, stored, proofs, policy, limits, other);
    }

    CallLimits callLimits() {
        return new CallLimits(limits.response(), timeouts.call());
    }
}
