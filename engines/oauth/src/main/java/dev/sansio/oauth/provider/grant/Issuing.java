package dev.sansio.oauth.provider.grant;

import dev.sansio.core.Secret;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredToken;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes tokens, has them kept, and only then gives them out. */
public final class Issuing {

    private final ProviderOptions options;
    private final Signing signing;

    /** Gives out tokens of this provider. */
    public Issuing(ProviderOptions options, Signing signing) {
        this.options = options;
        this.signing = signing;
    }

    /**
     * What is to be given out.
     *
     * @param access what the access token stands for
     * @param refresh what the refresh token stands for; null for none
     * @param nonce for the ID token; null for none
     * @param type {@code issued_token_type}; null for none
     * @param latest until when tokens are good at most; null without such a bound
     */
    public record Order(
            String grantType,
            RegisteredClient client,
            Authorization access,
            @Nullable Authorization refresh,
            @Nullable String nonce,
            @Nullable String type,
            @Nullable Instant latest) {

        static Order of(
                String grantType, RegisteredClient client, Authorization access, @Nullable Authorization refresh) {
            return new Order(grantType, client, access, refresh, null, null, null);
        }
    }

    /** Gives out tokens that stand on a family, unless it has been revoked meanwhile. */
    Effect<Reply> issue(Call call, Order order) {
        return issue(
                call,
                order,
                tokens -> Effect.ask(ProviderAnswer.Saved.class, token -> new ProviderAsk.SaveTokens(token, tokens))
                        .map(ProviderAnswer.Saved::outcome));
    }

    /** Gives out tokens that are kept in a way of their own. */
    Effect<Reply> issue(Call call, Order order, Function<List<StoredToken>, Effect<Outcome>> save) {
        Instant expires = end(call.at().plus(options.lifetimes().accessToken()), order.latest());
        Secret access = options.signedTokens() ? signing.accessToken(call, order.access(), expires) : call.draw();
        List<StoredToken> tokens = new ArrayList<>();
        tokens.add(stored(call, StoredToken.Kind.ACCESS, access, order.access(), expires));
        Authorization renewable = order.refresh();
        Secret refresh = renewable == null ? null : call.draw();
        if (renewable != null && refresh != null) {
            Instant end = call.at().plus(options.lifetimes().refreshToken());
            tokens.add(stored(call, StoredToken.Kind.REFRESH, refresh, renewable, end));
        }
        return save.apply(tokens).map(outcome -> {
            if (outcome != Outcome.KEPT) {
                throw Call.invalidGrant("it was revoked");
            }
            Authorization granted = order.access();
            call.tell(new ProviderEvent.TokensIssued(
                    call.exchange(), order.grantType(), granted.clientId(), granted.subject(), granted.family()));
            return Reply.json(200, document(call, order, access, refresh, expires));
        });
    }

    private Document document(Call call, Order order, Secret access, @Nullable Secret refresh, Instant expires) {
        Authorization granted = order.access();
        Confirmation confirmation = granted.confirmation();
        DocumentBuilder document = Document.builder()
                .secret("access_token", access)
                .text(
                        "token_type",
                        confirmation == null ? "Bearer" : confirmation.method().tokenType())
                .seconds("expires_in", Duration.between(call.at(), expires))
                .text("scope", granted.scope() == null ? null : granted.scope().toString())
                .secret("refresh_token", refresh)
                .text("issued_token_type", order.type());
        if (granted.has("openid")
                && granted.login() != null
                && !order.grantType().equals(Grants.TOKEN_EXCHANGE)) {
            document.secret("id_token", signing.idToken(call, order.client(), granted, order.nonce(), access));
        }
        return document.build();
    }

    private static StoredToken stored(
            Call call, StoredToken.Kind kind, Secret token, Authorization authorization, Instant expires) {
        return new StoredToken(TokenHash.of(token), kind, authorization, call.at(), expires, false);
    }

    private static Instant end(Instant usual, @Nullable Instant latest) {
        return latest != null && latest.isBefore(usual) ? latest : usual;
    }
}
