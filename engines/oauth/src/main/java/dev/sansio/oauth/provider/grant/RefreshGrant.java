package dev.sansio.oauth.provider.grant;

import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Rules;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.StoredToken;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refresh token for new tokens (RFC 6749 6). It is superseded by the new one; used again, it takes the family along. */
final class RefreshGrant {

    private final Issuing issuing;

    RefreshGrant(Issuing issuing) {
        this.issuing = issuing;
    }

    Effect<Reply> rotated(TokenEndpoint.Request request, TokenRequest.RefreshToken grant) {
        TokenHash hash = TokenHash.of(grant.token());
        return Effect.ask(ProviderAnswer.TokenFound.class, token -> new ProviderAsk.FindToken(token, hash))
                .then(answer -> {
                    StoredToken used = checked(request, answer.found());
                    return used.superseded() ? reused(request, used) : rotated(request, grant, used);
                });
    }

    private static StoredToken checked(TokenEndpoint.Request request, @Nullable StoredToken found) {
        if (found == null || found.kind() != StoredToken.Kind.REFRESH) {
            throw Call.invalidGrant("there is no such refresh token");
        }
        if (!found.authorization().clientId().equals(request.client().clientId())) {
            throw Call.invalidGrant("the refresh token is of another client");
        }
        if (!found.superseded() && !found.isCurrent(request.call().at())) {
            throw Call.invalidGrant("the refresh token has expired");
        }
        return found;
    }

    private static Effect<Reply> reused(TokenEndpoint.Request request, StoredToken used) {
        return Reuse.revoked(request, "refresh_token", used.authorization().family());
    }

    private Effect<Reply> rotated(TokenEndpoint.Request request, TokenRequest.RefreshToken grant, StoredToken used) {
        Authorization before = used.authorization();
        // who cannot show a secret shows the key (RFC 9449 5); others may change it
        if (request.client().isPublic()
                && before.confirmation() != null
                && !before.confirmation().equals(request.key())) {
            throw Call.invalidGrant("the refresh token is bound to another key");
        }
        Authorization all = before.boundTo(request.key());
        List<String> resources = Rules.resources(grant.resources(), all.resources());
        Issuing.Order order = Issuing.Order.of(
                grant.grantType(),
                request.client(),
                all.narrowed(Rules.scope(grant.scope(), all.scope()), resources),
                all);
        return issuing.issue(request.call(), order, tokens -> rotation(request, used, tokens));
    }

    /** Of two at once, one is too late. */
    private static Effect<Outcome> rotation(TokenEndpoint.Request request, StoredToken used, List<StoredToken> tokens) {
        return Effect.ask(
                        ProviderAnswer.Saved.class, token -> new ProviderAsk.RotateRefresh(token, used.hash(), tokens))
                .then(saved -> saved.outcome() == Outcome.TAKEN
                        ? reused(request, used).map(reply -> Outcome.GONE)
                        : Effect.of(saved.outcome()));
    }
}
