package dev.sansio.oauth.provider.grant;

import dev.sansio.oauth.CodeChallenge;
import dev.sansio.oauth.CodeVerifier;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Rules;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.StoredCode;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code for tokens (RFC 6749 4.1.3). It is used up by the first who shows it, right or wrong; once more, and all that came of it is
 * revoked (RFC 9700 4.5).
 */
final class CodeGrant {

    private final Issuing issuing;

    CodeGrant(Issuing issuing) {
        this.issuing = issuing;
    }

    Effect<Reply> redeemed(TokenEndpoint.Request request, TokenRequest.AuthorizationCode grant) {
        TokenHash hash = TokenHash.of(grant.code());
        return Effect.ask(ProviderAnswer.CodeRedeemed.class, token -> new ProviderAsk.RedeemCode(token, hash))
                .then(answer -> {
                    StoredCode code = answer.code();
                    if (code == null) {
                        throw Call.invalidGrant("there is no such code");
                    }
                    if (answer.before()) {
                        return Reuse.revoked(
                                request, grant.grantType(), code.authorization().family());
                    }
                    check(request, grant, code);
                    return issuing.issue(request.call(), order(request, grant, code));
                });
    }

    private static void check(TokenEndpoint.Request request, TokenRequest.AuthorizationCode grant, StoredCode code) {
        if (!code.authorization().clientId().equals(request.client().clientId())) {
            throw Call.invalidGrant("the code is of another client");
        }
        if (!request.call().at().isBefore(code.expires())) {
            throw Call.invalidGrant("the code has expired");
        }
        if (!isSameUri(code, grant.redirectUri())) {
            throw Call.invalidGrant("redirect_uri is another than in the request");
        }
        if (!isVerified(code.challenge(), grant.verifier())) {
            throw Call.invalidGrant("code_verifier does not belong to the code");
        }
        Confirmation key = request.key();
        if (code.key() != null && (key == null || !code.key().equals(key.thumbprint()))) {
            throw Call.invalidGrant("the code is bound to another key");
        }
    }

    /** OAuth 2.1 leaves it out where PKCE says the same; RFC 6749 4.1.3 does not. */
    private static boolean isSameUri(StoredCode code, @Nullable String said) {
        return said == null ? code.redirectUri() == null || code.challenge() != null : said.equals(code.redirectUri());
    }

    /** Both or neither: a verifier without a challenge is a downgrade (RFC 9700 4.8.2). */
    private static boolean isVerified(@Nullable CodeChallenge challenge, @Nullable CodeVerifier verifier) {
        return challenge == null ? verifier == null : verifier != null && challenge.matches(verifier);
    }

    private static Issuing.Order order(
            TokenEndpoint.Request request, TokenRequest.AuthorizationCode grant, StoredCode code) {
        Authorization all = code.authorization().boundTo(request.key());
        List<String> resources = Rules.resources(grant.resources(), all.resources());
        return new Issuing.Order(
                grant.grantType(),
                request.client(),
                all.narrowed(all.scope(), resources),
                request.client().may(Grants.REFRESH_TOKEN) ? all : null,
                code.nonce(),
                null,
                null);
    }
}
