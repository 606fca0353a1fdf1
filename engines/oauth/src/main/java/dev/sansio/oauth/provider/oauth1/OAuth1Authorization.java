package dev.sansio.oauth.provider.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth1.Callback;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.Question;
import dev.sansio.oauth.provider.authorization.Interactions;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Pages;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredCredentials;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RFC 5849 2.2: the owner decides about temporary credentials, and takes a verifier to the client. */
public final class OAuth1Authorization implements Endpoint {

    private final ProviderOptions options;

    /** The endpoint. */
    public OAuth1Authorization(ProviderOptions options) {
        this.options = options;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return Effect.rescue(
                () -> {
                    String token = Call.reading(() -> call.parameters().required("oauth_token"));
                    TokenHash hash = TokenHash.of(Secret.of(token));
                    return Effect.ask(
                                    ProviderAnswer.CredentialsFound.class,
                                    number -> new ProviderAsk.FindCredentials(number, hash))
                            .then(found -> asked(call, token, found.credentials()));
                },
                refused -> Effect.of(Pages.fatal(refused.error())));
    }

    private Effect<Reply> asked(Call call, String token, @Nullable StoredCredentials found) {
        if (found == null
                || !found.temporary()
                || found.login() != null
                || !call.at().isBefore(found.expires())) {
            throw Call.invalid("there are no such credentials");
        }
        return Clients.found(found.clientId()).then(client -> {
            if (client == null) {
                throw Call.invalid("the client is not known");
            }
            Question question = question(call, token, client);
            return Effect.ask(ProviderAnswer.Decision.class, number -> new ProviderAsk.Decide(number, question))
                    .then(decision -> decided(call, token, found, question, decision));
        });
    }

    private Question question(Call call, String token, RegisteredClient client) {
        String again =
                Form.append(options.path(ProviderEndpoint.OAUTH1_AUTHORIZATION), Parameters.of("oauth_token", token));
        return new Question(call.head(), client, null, List.of(), Set.of(), null, null, again, false, Parameters.EMPTY);
    }

    private static Effect<Reply> decided(
            Call call, String token, StoredCredentials found, Question question, ProviderAnswer.Decision decision) {
        if (decision instanceof ProviderAnswer.InteractionNeeded needed) {
            return Effect.of(Interactions.reply(question, needed));
        }
        if (!(decision instanceof ProviderAnswer.Granted granted)) {
            return Effect.of(Pages.done("Refused", "The application was not given access."));
        }
        Secret verifier = OAuth1Endpoint.verifier(call, found);
        StoredCredentials agreed = found.agreed(granted.login(), TokenHash.of(verifier));
        return Effect.ask(
                        ProviderAnswer.Saved.class, number -> new ProviderAsk.ReplaceCredentials(number, found, agreed))
                .map(saved -> {
                    if (saved.outcome() != Outcome.KEPT) {
                        throw Call.invalid("somebody has decided before");
                    }
                    String callback = found.callback();
                    return callback == null || callback.equals(Callback.OUT_OF_BAND)
                            ? Pages.done("Your code", "Enter this in the application: " + verifier.revealText())
                            : Reply.redirect(new Callback(token, verifier).toUri(callback), null);
                });
    }
}
