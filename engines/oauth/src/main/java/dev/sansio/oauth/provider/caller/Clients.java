package dev.sansio.oauth.provider.caller;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpNames;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.model.ClientMethod;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import org.jspecify.annotations.Nullable;

/** Finds out which client a request is of, and whether that is true. */
public final class Clients {

    /** What secrets of clients that do not exist are compared with, so that it takes as long (RFC 6749 10.10). */
    private static final TokenHash NOBODY = TokenHash.of(Secret.of("a secret that nobody has"));

    private static final int LONGEST_ID = 100;

    private static final RegisteredClient STRANGER =
            RegisteredClient.named("").by(ClientMethod.CLIENT_SECRET_BASIC).build();

    private final Assertions assertions;

    /** Takes secrets, certificates, and assertions. */
    public Clients(Assertions assertions) {
        this.assertions = assertions;
    }

    /** The client of a form, authenticated in the way that it was registered with. */
    public Effect<RegisteredClient> authenticated(Call call, Parameters form) {
        return authenticated(call, ClientAuthentication.parse(call.head().fields(), form));
    }

    /** The client that has shown something, authenticated in the way that it was registered with. */
    public Effect<RegisteredClient> authenticated(Call call, ClientAuthentication shown) {
        if (shown instanceof ClientAuthentication.Assertion assertion) {
            return assertions.authenticated(call, assertion);
        }
        String id = String.valueOf(shown.clientId());
        return found(id).map(client -> {
            RegisteredClient compared = client == null ? STRANGER : client;
            if (!isGenuine(call, compared, shown) || client == null) {
                throw refused(call, id);
            }
            return client;
        });
    }

    /** A client by its identifier; null if there is none. */
    public static Effect<@Nullable RegisteredClient> found(String id) {
        return Effect.ask(ProviderAnswer.ClientFound.class, token -> new ProviderAsk.FindClient(token, id))
                .map(ProviderAnswer.ClientFound::client);
    }

    /** One refusal for all reasons: nobody learns which clients there are. */
    public static OAuth2Exception refused(Call call, String id) {
        call.tell(new ProviderEvent.ClientRefused(call.exchange(), printable(id)));
        return Call.refusal(OAuth2Error.INVALID_CLIENT, "the client is not authenticated");
    }

    /** Anybody may have sent it, and it may go to a log. */
    private static String printable(String id) {
        String start = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
        return start.replaceAll("[^ -~]", "?");
    }

    private static boolean isGenuine(Call call, RegisteredClient client, ClientAuthentication shown) {
        if (shown instanceof ClientAuthentication.Basic basic) {
            return has(client, ClientMethod.CLIENT_SECRET_BASIC, basic.secret());
        }
        if (shown instanceof ClientAuthentication.Post post) {
            return has(client, ClientMethod.CLIENT_SECRET_POST, post.secret());
        }
        return switch (client.method()) {
            case NONE -> true;
            case TLS_CLIENT_AUTH -> Certificates.hasSubject(call.peer(), client);
            case SELF_SIGNED_TLS_CLIENT_AUTH -> Certificates.isRegistered(call.peer(), client);
            case CLIENT_SECRET_BASIC, CLIENT_SECRET_POST, CLIENT_SECRET_JWT, PRIVATE_KEY_JWT -> false;
        };
    }

    private static boolean has(RegisteredClient client, ClientMethod method, Secret secret) {
        TokenHash hash = client.secretHash();
        boolean same = (hash == null ? NOBODY : hash).matches(secret);
        return same && hash != null && client.method() == method;
    }

    /** The reply to a refusal; 401 says how to authenticate, if the field was used (RFC 6749 5.2). */
    public static Reply reply(Call call, OAuth2Exception refused) {
        Reply reply = Reply.error(refused.error());
        return reply.head().status() == 401 && call.head().fields().contains(HttpNames.AUTHORIZATION)
                ? reply.with(HttpNames.WWW_AUTHENTICATE, "Basic realm=\"oauth\", charset=\"UTF-8\"")
                : reply;
    }
}
