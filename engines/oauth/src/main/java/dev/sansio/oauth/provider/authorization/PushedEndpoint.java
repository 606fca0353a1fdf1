package dev.sansio.oauth.provider.authorization;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.AuthorizationTarget;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Attempts;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.caller.Proofs;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredRequest;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RFC 9126: a request for authorization that comes from the client itself, and is checked before the user sees anything. */
public final class PushedEndpoint implements Endpoint {

    private static final Set<String> OF_THE_CLIENT =
            Set.of("client_secret", "client_assertion", "client_assertion_type");

    private final ProviderOptions options;
    private final Clients clients;
    private final Proofs proofs;
    private final RequestObjects objects;

    /** The endpoint, with those who know the clients. */
    public PushedEndpoint(ProviderOptions options, Clients clients, Proofs proofs, RequestObjects objects) {
        this.options = options;
        this.clients = clients;
        this.proofs = proofs;
        this.objects = objects;
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
                    return clients.authenticated(call, form)
                            .then(client -> proofs.proof(call)
                                    .then(key -> pushed(call, client, checked(call, client, key, form))));
                },
                refused -> Effect.of(proofs.withNonce(call, Clients.reply(call, refused))));
    }

    private Parameters checked(Call call, RegisteredClient client, @Nullable Confirmation key, Parameters form) {
        if (Call.reading(() -> form.nonEmpty("request_uri")) != null) {
            throw Call.invalid("a pushed request has no request_uri");
        }
        String object = Call.reading(() -> form.nonEmpty("request"));
        Parameters open = object == null
                ? withClient(form.where(name -> !OF_THE_CLIENT.contains(name)), client)
                : objects.opened(call, client, object);
        AuthorizationTarget target = AuthorizationTarget.parse(open);
        if (!target.clientId().equals(client.clientId())) {
            throw Call.invalid("the request is of another client");
        }
        CheckedRequest.redirectUri(client, target);
        CheckedRequest request = CheckedRequest.of(options, client, open);
        return bound(request, key, open);
    }

    /** Who authenticates by a field or an assertion has said there which client it is. */
    private static Parameters withClient(Parameters form, RegisteredClient client) {
        return form.all("client_id").isEmpty() ? form.and("client_id", client.clientId()) : form;
    }

    /** A proof that comes with the request binds the code to its key (RFC 9449 10.1). */
    private static Parameters bound(CheckedRequest request, @Nullable Confirmation key, Parameters open) {
        String said = request.other("dpop_jkt");
        if (key == null) {
            return open;
        }
        if (said == null) {
            return open.and("dpop_jkt", key.thumbprint());
        }
        if (!said.equals(key.thumbprint())) {
            throw Call.refusal("invalid_dpop_proof", "the proof is by another key than dpop_jkt");
        }
        return open;
    }

    private Effect<Reply> pushed(Call call, RegisteredClient client, Parameters request) {
        Secret reference = Secret.of(RequestSources.REFERENCE + call.draw().revealText());
        StoredRequest stored = new StoredRequest(
                TokenHash.of(reference),
                client.clientId(),
                request,
                call.at().plus(options.lifetimes().pushedRequest()));
        Document told = Document.builder()
                .secret("request_uri", reference)
                .seconds("expires_in", options.lifetimes().pushedRequest())
                .build();
        return Attempts.countedIfPublic(call, client, "par")
                .then(admitted ->
                        Effect.ask(ProviderAnswer.Done.class, token -> new ProviderAsk.SaveRequest(token, stored)))
                .map(done -> Reply.json(201, told));
    }
}
