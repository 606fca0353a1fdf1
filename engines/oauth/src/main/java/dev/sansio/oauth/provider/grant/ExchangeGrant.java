package dev.sansio.oauth.provider.grant;

import dev.sansio.core.Limit;
import dev.sansio.core.Secret;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Rules;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.StoredToken;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token for another one (RFC 8693), of access tokens of users that were given out here. The new one has no more scope, and lives no
 * longer. It is of the family of the old one, and revoked with that: with its refresh token, or when its code comes twice; not when the
 * old access token alone is revoked.
 */
final class ExchangeGrant {

    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    /** Who acts for whom: each stands within the one after it, in the token and in what is told of it. */
    private static final Limit ACTORS = new Limit("ExchangeGrant.actors", 8);

    private final ProviderOptions options;
    private final Issuing issuing;

    ExchangeGrant(ProviderOptions options, Issuing issuing) {
        this.options = options;
        this.issuing = issuing;
    }

    Effect<Reply> exchanged(TokenEndpoint.Request request, TokenRequest.TokenExchange grant) {
        if (request.client().isPublic()) {
            throw Call.refusal(OAuth2Error.UNAUTHORIZED_CLIENT, "only authenticated clients exchange tokens");
        }
        if (grant.requestedType() != null && !grant.requestedType().equals(ACCESS_TOKEN)) {
            throw Call.invalid("tokens of that type are not given out");
        }
        List<String> targets = new ArrayList<>(grant.resources());
        targets.addAll(grant.audiences());
        List<String> resources = Rules.resources(options, targets);
        TokenRequest.TypedToken actor = grant.actor();
        return found(request, grant.subject()).then(subject -> {
            if (subject.authorization().login() == null) { // else the client that asks would become the subject
                throw Call.invalid("the subject token is of no user");
            }
            if (actor == null) {
                return issuing.issue(request.call(), order(request, grant, resources, subject, null));
            }
            return found(request, actor)
                    .then(acting -> issuing.issue(request.call(), order(request, grant, resources, subject, acting)));
        });
    }

    private static Effect<StoredToken> found(TokenEndpoint.Request request, TokenRequest.TypedToken shown) {
        if (!shown.type().equals(ACCESS_TOKEN)) {
            throw Call.invalid("tokens of that type are not exchanged");
        }
        Secret value = shown.token();
        return Effect.ask(
                        ProviderAnswer.TokenFound.class, token -> new ProviderAsk.FindToken(token, TokenHash.of(value)))
                .map(answer -> checked(request, answer.found()));
    }

    private static StoredToken checked(TokenEndpoint.Request request, @Nullable StoredToken found) {
        if (found == null
                || found.kind() != StoredToken.Kind.ACCESS
                || !found.isCurrent(request.call().at())) {
            throw Call.invalidGrant("there is no such access token");
        }
        if (found.authorization().confirmation() != null
                && !found.authorization().confirmation().equals(request.key())) {
            throw Call.invalidGrant("the access token is bound to another key");
        }
        return found;
    }

    private static Issuing.Order order(
            TokenEndpoint.Request request,
            TokenRequest.TokenExchange grant,
            List<String> resources,
            StoredToken subject,
            @Nullable StoredToken acting) {
        Authorization of = subject.authorization();
        List<String> actors = new ArrayList<>(of.actors());
        if (acting != null) {
            if (!ACTORS.admits(actors.size() + 1L)) {
                throw Call.invalidGrant(ACTORS.name() + " is " + ACTORS.value() + ", and the token has as many");
            }
            actors.add(0, acting.authorization().subject());
        }
        Scope most = both(of.scope(), request.client().scope());
        Authorization access = new Authorization(
                of.family(),
                request.client().clientId(),
                of.login(),
                Rules.scope(grant.scope(), most),
                resources,
                actors,
                request.key());
        Instant latest =
                acting == null || subject.expires().isBefore(acting.expires()) ? subject.expires() : acting.expires();
        return new Issuing.Order(grant.grantType(), request.client(), access, null, null, ACCESS_TOKEN, latest);
    }

    /** What is in both scopes; null for nothing. */
    private static @Nullable Scope both(@Nullable Scope one, @Nullable Scope other) {
        if (one == null || other == null) {
            return null;
        }
        List<String> common = one.tokens().stream().filter(other::contains).toList();
        return common.isEmpty() ? null : Scope.of(common.toArray(new String[0]));
    }
}
