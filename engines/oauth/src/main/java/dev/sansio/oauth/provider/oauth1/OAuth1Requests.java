package dev.sansio.oauth.provider.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwk.RsaKey;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth1.NonceUse;
import dev.sansio.oauth.oauth1.OAuth1Error;
import dev.sansio.oauth.oauth1.OAuth1Exception;
import dev.sansio.oauth.oauth1.OAuth1Policy;
import dev.sansio.oauth.oauth1.SignedParameters;
import dev.sansio.oauth.oauth1.TimestampWindow;
import dev.sansio.oauth.oauth1.VerifyingKey;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredCredentials;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Requests that are signed with OAuth 1 (RFC 5849 3.2): the signature, then the time, then the nonce, which is good once. */
public final class OAuth1Requests {

    private final ProviderOptions options;

    /** Takes requests to this provider. */
    public OAuth1Requests(ProviderOptions options) {
        this.options = options;
    }

    /**
     * A request that its client has signed.
     *
     * @param credentials null where it has none
     */
    public record Signed(
            SignedParameters parameters,
            RegisteredClient client,
            @Nullable StoredCredentials credentials) {}

    /** Answers a request, or refuses it as OAuth 1 does. */
    static Effect<Reply> answering(Supplier<Effect<Reply>> attempt) {
        return Effect.rescue(attempt, refused -> Effect.of(reply(refused.error())));
    }

    private static Reply reply(OAuth2Error error) {
        boolean challenged = error.code().equals("oauth_refused");
        Reply reply = Reply.error(challenged ? 401 : 400, error);
        return challenged ? reply.with(HttpNames.WWW_AUTHENTICATE, "OAuth realm=\"oauth\"") : reply;
    }

    static OAuth2Exception refused(String why) {
        return Call.refusal("oauth_refused", why);
    }

    /** Runs what reads parameters of OAuth 1. */
    public static <T> T reading(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (OAuth1Exception wrong) {
            if (wrong.error() == OAuth1Error.NO_CREDENTIALS) {
                throw refused("the request is not signed");
            }
            throw Call.invalid(String.valueOf(wrong.getMessage()));
        }
    }

    /** The request as it was signed: with the scheme and authority of the issuer, whatever carries it here. */
    public SignedParameters parameters(Call call) {
        String origin = options.origin();
        int colon = origin.indexOf("://");
        RequestHead head = new RequestHead(
                call.head().method(),
                origin.substring(0, colon),
                origin.substring(colon + 3),
                call.head().path(),
                null,
                call.head().fields());
        return reading(() -> SignedParameters.parse(head, call.content(), OAuth1Policy.DEFAULT));
    }

    /** Goes on with a request that is genuine. */
    Effect<Reply> verified(Call call, SignedParameters parameters, Function<Signed, Effect<Reply>> next) {
        String token = parameters.token();
        return Clients.found(parameters.client()).then(client -> {
            if (token == null) {
                return checked(call, parameters, client, null).then(next);
            }
            TokenHash hash = TokenHash.of(Secret.of(token));
            return Effect.ask(
                            ProviderAnswer.CredentialsFound.class,
                            number -> new ProviderAsk.FindCredentials(number, hash))
                    .then(found -> checked(call, parameters, client, current(call, parameters, found.credentials())))
                    .then(next);
        });
    }

    private static @Nullable StoredCredentials current(
            Call call, SignedParameters parameters, @Nullable StoredCredentials found) {
        return found != null
                        && found.clientId().equals(parameters.client())
                        && call.at().isBefore(found.expires())
                ? found
                : null;
    }

    private static Effect<Signed> checked(
            Call call,
            SignedParameters parameters,
            @Nullable RegisteredClient client,
            @Nullable StoredCredentials credentials) {
        boolean known = client != null && (parameters.token() == null || credentials != null);
        boolean genuine = parameters.verify(known && client != null ? key(parameters, client, credentials) : null);
        NonceUse use = parameters.nonceUse();
        if (!genuine || client == null) {
            throw refused("the request is not signed by a client that is known");
        }
        if (use == null || !TimestampWindow.DEFAULT.admits(use.timestamp(), call.at())) {
            throw refused("the time of the request is too far from now");
        }
        TokenHash value = TokenHash.of(Secret.of(
                String.join("\n", use.client(), String.valueOf(use.token()), "" + use.timestamp(), use.nonce())));
        return Effect.ask(
                        ProviderAnswer.Used.class,
                        token -> new ProviderAsk.UseOnce(
                                token, "oauth1", value, TimestampWindow.DEFAULT.remembered(use.timestamp())))
                .map(used -> {
                    if (!used.first()) {
                        throw refused("the request came before");
                    }
                    return new Signed(parameters, client, credentials);
                });
    }

    private static @Nullable VerifyingKey key(
            SignedParameters parameters, RegisteredClient client, @Nullable StoredCredentials credentials) {
        if (parameters.method().rsa()) {
            return rsa(client.keys());
        }
        Secret secret = client.sharedSecret();
        Secret token = credentials == null ? Secret.of("") : credentials.secret();
        return secret == null ? null : new VerifyingKey.Shared(secret, token);
    }

    private static @Nullable VerifyingKey rsa(@Nullable Document keys) {
        try {
            for (Jwk key :
                    keys == null ? JwkSet.EMPTY.keys() : JwkSet.read(keys).keys()) {
                if (key.key() instanceof RsaKey rsa) {
                    return new VerifyingKey.Rsa(rsa.publicKey());
                }
            }
        } catch (DocumentException unusable) {
            return null;
        }
        return null;
    }
}
