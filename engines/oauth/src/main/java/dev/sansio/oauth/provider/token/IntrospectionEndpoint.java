package dev.sansio.oauth.provider.token;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.grant.Claims;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * RFC 7662: what a token stands for, told to clients that authenticate. Of a token that is not good nothing is told, not even why
 * (RFC 7662 2.2, 4).
 */
public final class IntrospectionEndpoint implements Endpoint {

    private static final Document INACTIVE =
            Document.builder().flag("active", false).build();

    private final ProviderOptions options;
    private final Clients clients;

    /** The endpoint, with those who know the clients. */
    public IntrospectionEndpoint(ProviderOptions options, Clients clients) {
        this.options = options;
        this.clients = clients;
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return Effect.rescue(
                () -> {
                    Parameters form = call.form();
                    return clients.authenticated(call, form).then(client -> {
                        if (client.isPublic()) {
                            throw Call.refusal(OAuth2Error.INVALID_CLIENT, "only authenticated clients may ask");
                        }
                        Secret token = Secret.of(Call.reading(() -> form.required("token")));
                        return RevocationEndpoint.found(token).map(found -> Reply.json(200, told(call, client, found)));
                    });
                },
                refused -> Effect.of(Clients.reply(call, refused)));
    }

    /** A refresh token is a matter between its client and us. */
    private Document told(Call call, RegisteredClient client, @Nullable StoredToken found) {
        if (found == null
                || !found.isCurrent(call.at())
                || (found.kind() == StoredToken.Kind.REFRESH
                        && !found.authorization().clientId().equals(client.clientId()))) {
            return INACTIVE;
        }
        Authorization stands = found.authorization();
        Confirmation confirmation = stands.confirmation();
        DocumentBuilder document = Document.builder()
                .flag("active", true)
                .text("iss", options.issuer())
                .text("client_id", stands.clientId())
                .text("sub", stands.subject())
                .text("scope", stands.scope() == null ? null : stands.scope().toString())
                .texts("aud", stands.resources())
                .time("iat", found.issued())
                .time("exp", found.expires());
        if (found.kind() == StoredToken.Kind.ACCESS) {
            document.text(
                    "token_type",
                    confirmation == null ? "Bearer" : confirmation.method().tokenType());
        }
        if (confirmation != null) {
            document.object("cnf", Claims.confirmation(confirmation));
        }
        return document.object("act", Claims.actors(stands.actors())).build();
    }
}
