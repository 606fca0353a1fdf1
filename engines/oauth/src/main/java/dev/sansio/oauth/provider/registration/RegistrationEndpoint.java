package dev.sansio.oauth.provider.registration;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.auth.Credentials;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Attempts;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.caller.Jwts;
import dev.sansio.oauth.provider.model.ClientBuilder;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clients that register themselves (RFC 7591), and look after that (RFC 7592). Off by default, for anybody may do it; attempts are
 * counted. Whoever changes a registration shows the token that came with it.
 */
public final class RegistrationEndpoint implements Endpoint {

    private final ProviderOptions options;
    private final Registrations registrations;

    /** The endpoint. */
    public RegistrationEndpoint(ProviderOptions options) {
        this.options = options;
        this.registrations = new Registrations(options);
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST", "GET", "PUT", "DELETE");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        String path = options.path(ProviderEndpoint.REGISTRATION);
        return Effect.rescue(
                () -> {
                    boolean one = call.path().length() > path.length() + 1;
                    if (one == call.head().method().equals("POST")) {
                        return Effect.of(Reply.empty(405).with(HttpNames.ALLOW, one ? "GET, PUT, DELETE" : "POST"));
                    }
                    return one ? managed(call, call.path().substring(path.length() + 1)) : registered(call);
                },
                refused -> Effect.of(reply(refused)));
    }

    private static Reply reply(OAuth2Exception refused) {
        return refused.error().code().equals("invalid_token")
                ? Reply.error(401, refused.error()).with(HttpNames.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                : Reply.error(refused.error());
    }

    private Effect<Reply> registered(Call call) {
        Document wanted = document(call);
        Secret access = call.draw();
        ClientBuilder builder = RegisteredClient.named(call.drawName()).registrationToken(TokenHash.of(access));
        registrations.read(builder, wanted);
        Secret secret = registrations.secret(call, builder);
        RegisteredClient client = builder.build();
        return Attempts.counted(call, "registration")
                .then(admitted -> saved(client))
                .map(done -> Reply.json(201, told(client, access, secret)));
    }

    private static Effect<ProviderAnswer.Done> saved(RegisteredClient client) {
        return Effect.ask(ProviderAnswer.Done.class, token -> new ProviderAsk.SaveClient(token, client));
    }

    private Effect<Reply> managed(Call call, String clientId) {
        Secret shown = token(call.head().fields().all(HttpNames.AUTHORIZATION));
        return Clients.found(clientId).then(client -> {
            TokenHash hash = client == null ? null : client.registrationToken();
            if (client == null || hash == null || !hash.matches(shown)) {
                throw Call.refusal("invalid_token", "there is no such client, or the token is not its");
            }
            return switch (call.head().method()) {
                case "DELETE" ->
                    Effect.ask(ProviderAnswer.Done.class, token -> new ProviderAsk.DeleteClient(token, clientId))
                            .map(done -> Reply.empty(204));
                case "PUT" -> changed(call, client, shown);
                default -> Effect.of(Reply.json(200, told(client, shown, null)));
            };
        });
    }

    /** All that is not said any more is gone (RFC 7592 2.2); the identifier stays, and so do secret and token. */
    private Effect<Reply> changed(Call call, RegisteredClient before, Secret shown) {
        Document wanted = document(call);
        String id = Jwts.reading(() -> wanted.requiredText("client_id"), Registrations::invalid);
        if (!id.equals(before.clientId())) {
            throw Registrations.invalid("client_id is another");
        }
        ClientBuilder builder = RegisteredClient.named(before.clientId()).registrationToken(before.registrationToken());
        registrations.read(builder, wanted);
        Secret secret = registrations.keptOrDrawn(call, builder, before);
        RegisteredClient client = builder.build();
        return saved(client).map(done -> Reply.json(200, told(client, shown, secret)));
    }

    private static Document document(Call call) {
        call.noQuery();
        try {
            if (!JsonContent.is(call.head().fields(), "json")) {
                throw Call.invalid("expected " + JsonContent.CONTENT_TYPE);
            }
            return Document.read(call.content(), call.limits().json());
        } catch (DocumentException wrong) {
            throw Registrations.invalid(String.valueOf(wrong.getMessage()));
        }
    }

    private static Secret token(List<String> fields) {
        try {
            if (fields.size() == 1) {
                Credentials shown = Credentials.parse(fields.get(0));
                if (shown.scheme().equals("bearer")) {
                    return shown.value();
                }
            }
        } catch (MalformedFieldException malformed) {
            throw Call.invalid("authorization is malformed");
        }
        throw Call.refusal("invalid_token", "the token of the registration is missing");
    }

    private Document told(RegisteredClient client, Secret access, @Nullable Secret secret) {
        DocumentBuilder document = client.metadata().toBuilder()
                .text("client_id", client.clientId())
                .text("client_name", client.name())
                .text("token_endpoint_auth_method", client.method().toString())
                .texts("grant_types", client.grants().stream().sorted().toList())
                .texts(
                        "redirect_uris",
                        client.redirectUris().stream().map(Object::toString).toList())
                .texts("post_logout_redirect_uris", client.logoutUris())
                .text("scope", client.scope() == null ? null : client.scope().toString())
                .object("jwks", client.keys())
                .flag("dpop_bound_access_tokens", client.proofRequired())
                .flag("require_pushed_authorization_requests", client.pushedOnly())
                .flag("tls_client_certificate_bound_access_tokens", client.certificateBound())
                .secret("registration_access_token", access)
                .text("registration_client_uri", options.uri(ProviderEndpoint.REGISTRATION) + "/" + client.clientId());
        if (secret != null) {
            document.secret("client_secret", secret).number("client_secret_expires_at", 0L);
        }
        return document.build();
    }
}
