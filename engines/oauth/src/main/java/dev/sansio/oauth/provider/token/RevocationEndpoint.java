package dev.sansio.oauth.provider.token;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredToken;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * RFC 7009: a client gives a token back, and with a refresh token all of its family. For a token that is not known the end is reached
 * already; one of another client is refused. The hint is of no use here, as all are found in one place.
 */
public final class RevocationEndpoint implements Endpoint {

    private final Clients clients;

    /** The endpoint, with those who know the clients. */
    public RevocationEndpoint(Clients clients) {
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
                        Secret token = Secret.of(Call.reading(() -> form.required("token")));
                        return found(token).then(found -> revoked(client, found));
                    });
                },
                refused -> Effect.of(Clients.reply(call, refused)));
    }

    static Effect<@Nullable StoredToken> found(Secret value) {
        TokenHash hash = TokenHash.of(value);
        return Effect.ask(ProviderAnswer.TokenFound.class, token -> new ProviderAsk.FindToken(token, hash))
                .map(ProviderAnswer.TokenFound::found);
    }

    private static Effect<Reply> revoked(RegisteredClient client, @Nullable StoredToken found) {
        if (found == null) {
            return Effect.of(Reply.empty(200));
        }
        if (!found.authorization().clientId().equals(client.clientId())) {
            throw Call.invalidGrant("the token is of another client");
        }
        return Effect.ask(ProviderAnswer.Done.class, token -> revocation(token, found))
                .map(done -> Reply.empty(200));
    }

    private static ProviderAsk revocation(long token, StoredToken found) {
        return found.kind() == StoredToken.Kind.REFRESH
                ? new ProviderAsk.RevokeFamily(token, found.authorization().family())
                : new ProviderAsk.RevokeToken(token, found.hash());
    }
}
