package dev.sansio.oauth.provider.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.oauth.device.UserCode;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth1.Callback;
import dev.sansio.oauth.oauth1.SignedParameters;
import dev.sansio.oauth.oauth1.TemporaryCredentials;
import dev.sansio.oauth.oauth1.TokenCredentials;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredCredentials;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.util.Set;

/** The endpoints of OAuth 1 that clients ask, each request being signed (RFC 5849 2.1, 2.3, 3). */
public final class OAuth1Endpoint implements Endpoint {

    private static final Duration TEMPORARY = Duration.ofMinutes(10);

    /** What of the protocol an endpoint is for. */
    public enum Stage {
        INITIATE,
        TOKEN,
        USER
    }

    private final ProviderOptions options;
    private final OAuth1Requests requests;
    private final Stage stage;

    /** The endpoint of a stage. */
    public OAuth1Endpoint(ProviderOptions options, OAuth1Requests requests, Stage stage) {
        this.options = options;
        this.requests = requests;
        this.stage = stage;
    }

    @Override
    public Set<String> methods() {
        return stage == Stage.USER ? Set.of("GET") : Set.of("POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return OAuth1Requests.answering(() -> {
            SignedParameters parameters = requests.parameters(call);
            return switch (stage) {
                case INITIATE -> initiated(call, parameters);
                case TOKEN -> {
                    Secret verifier = OAuth1Requests.reading(parameters::forTokenCredentials);
                    yield requests.verified(call, parameters, signed -> exchanged(call, signed, verifier));
                }
                case USER -> requests.verified(call, parameters, OAuth1Endpoint::told);
            };
        });
    }

    private Effect<Reply> initiated(Call call, SignedParameters parameters) {
        String callback = OAuth1Requests.reading(parameters::forTemporaryCredentials);
        return requests.verified(call, parameters, signed -> {
            if (!isRegistered(signed.client(), callback)) {
                throw Call.invalid("oauth_callback is not registered for the client");
            }
            Secret token = call.draw();
            Secret secret = call.draw();
            StoredCredentials stored = new StoredCredentials(
                    TokenHash.of(token),
                    secret,
                    signed.client().clientId(),
                    callback,
                    null,
                    null,
                    call.at().plus(TEMPORARY));
            return Effect.ask(ProviderAnswer.Done.class, number -> new ProviderAsk.SaveCredentials(number, stored))
                    .map(done -> Reply.form(new TemporaryCredentials(token.revealText(), secret).toContent()));
        });
    }

    private static boolean isRegistered(RegisteredClient client, String callback) {
        return callback.equals(Callback.OUT_OF_BAND)
                || client.redirectUris().stream().anyMatch(each -> each.value().equals(callback));
    }

    /** Temporary credentials are good once, with the verifier that the owner was given. */
    private Effect<Reply> exchanged(Call call, OAuth1Requests.Signed signed, Secret verifier) {
        StoredCredentials temporary = signed.credentials();
        Login login = temporary == null ? null : temporary.login();
        TokenHash expected = temporary == null ? null : temporary.verifier();
        if (temporary == null || login == null || expected == null || !expected.matches(verifier)) {
            throw OAuth1Requests.refused("the owner has not agreed, or the verifier is another");
        }
        Secret token = call.draw();
        Secret secret = call.draw();
        StoredCredentials next = new StoredCredentials(
                TokenHash.of(token),
                secret,
                temporary.clientId(),
                null,
                login,
                null,
                call.at().plus(options.lifetimes().refreshToken()));
        return Effect.ask(
                        ProviderAnswer.Saved.class,
                        number -> new ProviderAsk.ReplaceCredentials(number, temporary, next))
                .map(saved -> {
                    if (saved.outcome() != Outcome.KEPT) {
                        throw OAuth1Requests.refused("the credentials were used before");
                    }
                    return Reply.form(new TokenCredentials(token.revealText(), secret).toContent());
                });
    }

    private static Effect<Reply> told(OAuth1Requests.Signed signed) {
        StoredCredentials credentials = signed.credentials();
        Login login = credentials == null || credentials.temporary() ? null : credentials.login();
        if (login == null) {
            throw OAuth1Requests.refused("these are no credentials for resources");
        }
        return Effect.of(
                Reply.json(200, Document.builder().text("sub", login.subject()).build()));
    }

    /** What the owner takes to the client: short where it is typed. */
    public static Secret verifier(Call call, StoredCredentials temporary) {
        return Callback.OUT_OF_BAND.equals(temporary.callback())
                ? Secret.of(UserCode.random(call.random()))
                : Secret.of(call.drawName());
    }
}
