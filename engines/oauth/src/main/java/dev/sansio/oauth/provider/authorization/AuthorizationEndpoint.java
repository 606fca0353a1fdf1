package dev.sansio.oauth.provider.authorization;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.AuthorizationResponse;
import dev.sansio.oauth.oauth2.AuthorizationTarget;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.Question;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Pages;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredCode;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * RFC 6749 3.1. As long as it is not certain where the answer goes, errors are shown; from then on they are redirected, with {@code
 * state} and {@code iss}.
 */
public final class AuthorizationEndpoint implements Endpoint {

    private final ProviderOptions options;
    private final RequestSources sources;
    private final IdTokenHints hints;

    /** The endpoint. */
    public AuthorizationEndpoint(ProviderOptions options, RequestSources sources, IdTokenHints hints) {
        this.options = options;
        this.sources = sources;
        this.hints = hints;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return Effect.rescue(
                () -> {
                    Parameters sent = call.parameters();
                    String clientId = Call.reading(() -> sent.required("client_id"));
                    return Clients.found(clientId).then(client -> {
                        if (client == null) {
                            throw Call.invalid("the client is not known");
                        }
                        return sources.opened(call, client, sent).then(source -> targeted(call, client, source, sent));
                    });
                },
                refused -> Effect.of(Pages.fatal(refused.error())));
    }

    private Effect<Reply> targeted(Call call, RegisteredClient client, RequestSources.Source source, Parameters sent) {
        AuthorizationTarget target = AuthorizationTarget.parse(source.parameters());
        if (!target.clientId().equals(client.clientId())) {
            throw Call.invalid("the request is of another client");
        }
        RedirectUri redirectUri = CheckedRequest.redirectUri(client, target);
        return Effect.rescue(
                () -> {
                    if (client.pushedOnly() && source.pushed() == null) {
                        throw Call.invalid("the client has to push its requests");
                    }
                    CheckedRequest request = CheckedRequest.of(options, client, source.parameters());
                    String again = Form.append(options.path(ProviderEndpoint.AUTHORIZATION), sent);
                    Question question = new Question(
                            call.head(),
                            client,
                            request.scope(),
                            request.resources(),
                            request.prompt(),
                            request.maxAge(),
                            hints.subject(request.other("id_token_hint"), client),
                            again,
                            false,
                            request.request().others());
                    return Effect.ask(ProviderAnswer.Decision.class, token -> new ProviderAsk.Decide(token, question))
                            .then(decision -> decided(call, question, request, redirectUri, source, decision));
                },
                refused -> Effect.of(refused(refused.error(), target.state(), redirectUri)));
    }

    private Effect<Reply> decided(
            Call call,
            Question question,
            CheckedRequest request,
            RedirectUri redirectUri,
            RequestSources.Source source,
            ProviderAnswer.Decision decision) {
        if (decision instanceof ProviderAnswer.InteractionNeeded needed) {
            return Effect.of(Interactions.reply(question, needed));
        }
        if (!(decision instanceof ProviderAnswer.Granted granted)) {
            throw Call.refusal(OAuth2Error.ACCESS_DENIED, "the user does not agree");
        }
        Interactions.check(call, question, granted);
        Secret code = call.draw();
        StoredCode stored = stored(call, request, granted, code);
        return usedOnce(source.pushed())
                .then(used -> Effect.ask(ProviderAnswer.Done.class, token -> new ProviderAsk.SaveCode(token, stored)))
                .map(done -> Reply.redirect(
                        new AuthorizationResponse.Granted(
                                        code, request.request().state(), options.issuer())
                                .toUri(redirectUri),
                        null));
    }

    /** A pushed request is good for one code; until then the user agent may load it again (RFC 9126 7.3). */
    private static Effect<Boolean> usedOnce(RequestSources.@Nullable Pushed pushed) {
        if (pushed == null) {
            return Effect.of(true);
        }
        return Effect.ask(
                        ProviderAnswer.Used.class,
                        token -> new ProviderAsk.UseOnce(token, "request_uri", pushed.hash(), pushed.expires()))
                .map(used -> {
                    if (!used.first()) {
                        throw Call.refusal("invalid_request_uri", "the request was used before");
                    }
                    return true;
                });
    }

    private StoredCode stored(Call call, CheckedRequest request, ProviderAnswer.Granted granted, Secret code) {
        RedirectUri said = request.request().redirectUri();
        Authorization authorization = new Authorization(
                call.drawName(),
                request.request().clientId(),
                granted.login(),
                granted.scope(),
                request.resources(),
                List.of(),
                null);
        return new StoredCode(
                TokenHash.of(code),
                authorization,
                said == null ? null : said.value(),
                request.request().challenge(),
                request.other("nonce"),
                request.other("dpop_jkt"),
                call.at().plus(options.lifetimes().code()));
    }

    private Reply refused(OAuth2Error error, @Nullable Secret state, RedirectUri redirectUri) {
        String location = new AuthorizationResponse.Refused(error, state, options.issuer()).toUri(redirectUri);
        return Reply.redirect(location, error.code());
    }
}
