package dev.sansio.oauth.provider.grant;

import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.TokenCall;
import dev.sansio.oauth.oauth2.TokenRequest;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Assertions;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.caller.Proofs;
import dev.sansio.oauth.provider.caller.Rules;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RFC 6749 3.2: a grant for tokens. First the client, then what it has. */
public final class TokenEndpoint implements Endpoint {

    private final ProviderOptions options;
    private final Clients clients;
    private final Proofs proofs;
    private final CodeGrant codes;
    private final RefreshGrant refreshes;
    private final DeviceGrant devices;
    private final ExchangeGrant exchanges;
    private final OtherGrants others;

    /** The endpoint, with those who know the clients and give out tokens. */
    public TokenEndpoint(
            ProviderOptions options, Clients clients, Proofs proofs, Assertions assertions, Issuing issuing) {
        this.options = options;
        this.clients = clients;
        this.proofs = proofs;
        this.codes = new CodeGrant(issuing);
        this.refreshes = new RefreshGrant(issuing);
        this.devices = new DeviceGrant(issuing);
        this.exchanges = new ExchangeGrant(options, issuing);
        this.others = new OtherGrants(options, assertions, issuing);
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return Effect.rescue(
                () -> {
                    call.noQuery();
                    TokenCall token = TokenCall.parse(
                            call.head(), call.content(), call.limits().parameters());
                    return clients.authenticated(call, token.client())
                            .then(client -> proofs.confirmation(call, client)
                                    .then(key -> granted(call, client, key, token.grant())));
                },
                refused -> Effect.of(proofs.withNonce(call, Clients.reply(call, refused))));
    }

    private Effect<Reply> granted(Call call, RegisteredClient client, @Nullable Confirmation key, TokenRequest grant) {
        if (grant instanceof TokenRequest.Extension || grant instanceof TokenRequest.SamlBearer) {
            throw Call.refusal(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "this provider does not have the grant");
        }
        Rules.grant(options, client, grant.grantType());
        Request request = new Request(call, client, key);
        if (grant instanceof TokenRequest.AuthorizationCode code) {
            return codes.redeemed(request, code);
        }
        if (grant instanceof TokenRequest.RefreshToken refresh) {
            return refreshes.rotated(request, refresh);
        }
        if (grant instanceof TokenRequest.DeviceCode device) {
            return devices.polled(request, device);
        }
        if (grant instanceof TokenRequest.TokenExchange exchange) {
            return exchanges.exchanged(request, exchange);
        }
        return others.granted(request, grant);
    }

    /**
     * A request whose client is known.
     *
     * @param key that tokens are to be bound to; null for none
     */
    public record Request(
            Call call, RegisteredClient client, @Nullable Confirmation key) {}
}
