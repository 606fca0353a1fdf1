package dev.sansio.oauth.provider.grant;

import dev.sansio.oauth.Scope;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Assertions;
import dev.sansio.oauth.provider.caller.Attempts;
import dev.sansio.oauth.provider.caller.Rules;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grants that need nothing to be kept before: the client itself, an assertion, and, legacy, a password. */
final class OtherGrants {

    private final ProviderOptions options;
    private final Assertions assertions;
    private final Issuing issuing;

    OtherGrants(ProviderOptions options, Assertions assertions, Issuing issuing) {
        this.options = options;
        this.assertions = assertions;
        this.issuing = issuing;
    }

    Effect<Reply> granted(TokenEndpoint.Request request, TokenRequest grant) {
        if (grant instanceof TokenRequest.ClientCredentials credentials) {
            return itself(request, credentials);
        }
        if (grant instanceof TokenRequest.JwtBearer bearer) {
            return assertions
                    .bearer(request.call(), request.client(), bearer.assertion())
                    .then(login -> issued(request, grant, login, bearer.scope(), List.of(), false));
        }
        if (grant instanceof TokenRequest.Password password) {
            return password(request, password);
        }
        throw Call.refusal(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "this provider does not have the grant");
    }

    /** RFC 6749 4.4: for confidential clients only, and without refresh token. */
    private Effect<Reply> itself(TokenEndpoint.Request request, TokenRequest.ClientCredentials grant) {
        if (request.client().isPublic()) {
            throw Call.refusal(OAuth2Error.UNAUTHORIZED_CLIENT, "the client has no credentials");
        }
        return issued(request, grant, null, grant.scope(), grant.resources(), false);
    }

    /** Legacy. Attempts are counted, by client and by peer (RFC 6749 4.3.2). */
    private Effect<Reply> password(TokenEndpoint.Request request, TokenRequest.Password grant) {
        Call call = request.call();
        String clientId = request.client().clientId();
        return Attempts.counted(call, "password")
                .then(admitted -> Effect.ask(
                        ProviderAnswer.UserFound.class,
                        token -> new ProviderAsk.AuthenticateUser(token, clientId, grant.username(), grant.password())))
                .then(answer -> {
                    Login login = answer.login();
                    if (login == null) {
                        throw Call.invalidGrant("name and password do not belong together");
                    }
                    boolean renewable = request.client().may(Grants.REFRESH_TOKEN);
                    return issued(request, grant, login, grant.scope(), List.of(), renewable);
                });
    }

    private Effect<Reply> issued(
            TokenEndpoint.Request request,
            TokenRequest grant,
            @Nullable Login login,
            @Nullable Scope asked,
            List<String> resources,
            boolean renewable) {
        RegisteredClient client = request.client();
        Authorization all = new Authorization(
                request.call().drawName(),
                client.clientId(),
                login,
                Rules.scope(asked, client.scope()),
                Rules.resources(options, resources),
                List.of(),
                request.key());
        return issuing.issue(request.call(), Issuing.Order.of(grant.grantType(), client, all, renewable ? all : null));
    }
}
