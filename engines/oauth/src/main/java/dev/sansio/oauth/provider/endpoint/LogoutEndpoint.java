package dev.sansio.oauth.provider.endpoint;

import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.provider.ask.Logout;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.authorization.IdTokenHints;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Pages;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * OpenID Connect RP-Initiated Logout 2. The user agent goes back only to a URI that the client has registered for this; whether the
 * user really wants to leave is the application's to ask, which it must where there is no hint.
 */
final class LogoutEndpoint implements Endpoint {

    private final ProviderOptions options;
    private final IdTokenHints hints;

    LogoutEndpoint(ProviderOptions options, IdTokenHints hints) {
        this.options = options;
        this.hints = hints;
    }

    /** What a request says. */
    private record Wish(
            Parameters sent,
            @Nullable JwtClaims hint,
            @Nullable String clientId,
            @Nullable String back,
            @Nullable String state) {}

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return Effect.rescue(
                () -> {
                    Wish wish = Call.reading(() -> wish(call.parameters()));
                    if (wish.clientId() == null) {
                        return ended(call, wish, null);
                    }
                    return Clients.found(wish.clientId()).then(client -> ended(call, wish, client));
                },
                refused -> Effect.of(Pages.fatal(refused.error())));
    }

    private Wish wish(Parameters sent) {
        String text = sent.nonEmpty("id_token_hint");
        JwtClaims hint = text == null ? null : hints.claims(text);
        String said = sent.nonEmpty("client_id");
        if (said != null && hint != null && !hint.audience().contains(said)) {
            throw Call.invalid("id_token_hint is of another client");
        }
        String clientId = said == null && hint != null && !hint.audience().isEmpty()
                ? hint.audience().get(0)
                : said;
        return new Wish(sent, hint, clientId, sent.nonEmpty("post_logout_redirect_uri"), sent.nonEmpty("state"));
    }

    private Effect<Reply> ended(Call call, Wish wish, @Nullable RegisteredClient client) {
        if (wish.back() != null && (client == null || !client.logoutUris().contains(wish.back()))) {
            throw Call.invalid("post_logout_redirect_uri is not registered for the client");
        }
        Document hint = wish.hint() == null ? Document.EMPTY : wish.hint().members();
        Logout logout = new Logout(
                call.head(),
                client,
                hint.text("sub"),
                hint.text("sid"),
                Form.append(options.path(ProviderEndpoint.END_SESSION), wish.sent()));
        return Effect.ask(ProviderAnswer.Decision.class, token -> new ProviderAsk.EndSession(token, logout))
                .map(decision -> {
                    if (decision instanceof ProviderAnswer.InteractionNeeded needed) {
                        return Reply.redirect(needed.location(), null);
                    }
                    if (decision instanceof ProviderAnswer.Refused) {
                        return Pages.done("Still here", "You were not logged out.");
                    }
                    return wish.back() == null
                            ? Pages.done("Good bye", "You were logged out.")
                            : Reply.redirect(
                                    Form.append(wish.back(), Parameters.EMPTY.andIf("state", wish.state())), null);
                });
    }
}
