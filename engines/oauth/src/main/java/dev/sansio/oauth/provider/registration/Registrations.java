package dev.sansio.oauth.provider.registration;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.AbsoluteUri;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.caller.Certificates;
import dev.sansio.oauth.provider.model.ClientBuilder;
import dev.sansio.oauth.provider.model.ClientMethod;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a client says of itself (RFC 7591 2), and gives it no more than the provider gives to anybody. */
final class Registrations {

    /** What of a document is kept as it is; all other members that have no place of their own are left out (RFC 7591 2). */
    private static final Set<String> KEPT = Set.of(
            "client_uri",
            "logo_uri",
            "contacts",
            "tos_uri",
            "policy_uri",
            "software_id",
            "software_version",
            "id_token_signed_response_alg",
            "request_object_signing_alg",
            "token_endpoint_auth_signing_alg");

    private final ProviderOptions options;

    Registrations(ProviderOptions options) {
        this.options = options;
    }

    static OAuth2Exception invalid(String description) {
        return Call.refusal("invalid_client_metadata", description);
    }

    void read(ClientBuilder builder, Document wanted) {
        try {
            builder.called(wanted.text("client_name"))
                    .by(method(wanted))
                    .grants(grants(wanted))
                    .redirectUris(redirectUris(wanted))
                    .logoutUris(logoutUris(wanted))
                    .scope(scope(wanted))
                    .keys(keys(wanted))
                    .certificateSubject(subject(wanted))
                    .pushedOnly(wanted.flag("require_pushed_authorization_requests", false))
                    .proofRequired(wanted.flag("dpop_bound_access_tokens", false))
                    .certificateBound(wanted.flag("tls_client_certificate_bound_access_tokens", false))
                    .metadata(others(wanted));
            RegisteredClient client = builder.build();
            if (client.redirectUris().isEmpty() && client.may(Grants.AUTHORIZATION_CODE)) {
                throw Call.refusal("invalid_redirect_uri", "redirect_uris is missing");
            }
            if (client.isPublic() && client.may(Grants.CLIENT_CREDENTIALS)) {
                throw invalid("a public client has no credentials");
            }
            if (client.method() == ClientMethod.PRIVATE_KEY_JWT && client.keys() == null) {
                throw invalid("jwks is missing");
            }
        } catch (DocumentException | FormException | JoseException wrong) {
            throw invalid(String.valueOf(wrong.getMessage()));
        }
    }

    private static ClientMethod method(Document wanted) {
        String name = wanted.text("token_endpoint_auth_method");
        ClientMethod method = name == null ? ClientMethod.CLIENT_SECRET_BASIC : ClientMethod.of(name);
        if (method == null) {
            throw invalid("token_endpoint_auth_method is not known");
        }
        return method;
    }

    /** Passwords are for nobody who comes along, and neither is what needs no user, unless the provider says so. */
    private Set<String> grants(Document wanted) {
        List<String> asked = wanted.texts("grant_types");
        Set<String> grants = new LinkedHashSet<>(asked.isEmpty() ? List.of(Grants.AUTHORIZATION_CODE) : asked);
        if (!options.grants().containsAll(grants) || grants.contains(Grants.PASSWORD)) {
            throw invalid("grant_types has one that this provider does not have");
        }
        List<String> types = wanted.texts("response_types");
        if (!options.policy().responseTypes().containsAll(types)) {
            throw invalid("response_types has one that this provider does not have");
        }
        if (!options.registrable().containsAll(grants)) {
            throw invalid("grant_types has one that clients do not register for themselves");
        }
        return grants;
    }

    private static List<RedirectUri> redirectUris(Document wanted) {
        return wanted.texts("redirect_uris").stream()
                .map(Registrations::redirectUri)
                .toList();
    }

    private static RedirectUri redirectUri(String text) {
        try {
            RedirectUri uri = new RedirectUri(text);
            if (uri.isProtected()) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw Call.refusal(
                "invalid_redirect_uri", "redirect_uris has one that is not https, loopback or of an application");
    }

    private static List<String> logoutUris(Document wanted) {
        List<String> uris = wanted.texts("post_logout_redirect_uris");
        if (!uris.stream()
                .allMatch(uri -> AbsoluteUri.is(uri) && redirectUri(uri).isProtected())) {
            throw invalid("post_logout_redirect_uris has one that is no absolute URI");
        }
        return uris;
    }

    private @Nullable Scope scope(Document wanted) {
        String text = wanted.text("scope");
        Scope all = options.scopes();
        Scope asked = text == null || text.isEmpty() ? null : Scope.parse(text);
        if (asked == null) {
            return null;
        }
        if (all == null || !all.containsAll(asked)) {
            throw invalid("scope has one that this provider does not have");
        }
        return asked;
    }

    private static @Nullable String subject(Document wanted) {
        String subject = wanted.text("tls_client_auth_subject_dn");
        if (subject != null && !Certificates.isSubject(subject)) {
            throw invalid("tls_client_auth_subject_dn is no name of a subject");
        }
        return subject;
    }

    private static @Nullable Document keys(Document wanted) {
        Document keys = wanted.object("jwks");
        if (wanted.has("jwks_uri")) {
            throw invalid("keys are taken by value only");
        }
        return keys == null ? null : JwkSet.read(keys).toPublic();
    }

    private static Document others(Document wanted) {
        Set<String> names = new LinkedHashSet<>(wanted.names());
        names.removeAll(KEPT);
        Document others = wanted.without(names);
        others.text("id_token_signed_response_alg");
        others.text("request_object_signing_alg");
        others.text("token_endpoint_auth_signing_alg");
        return others;
    }

    /** A secret for a client that needs one; null for others. */
    @Nullable
    Secret secret(Call call, ClientBuilder builder) {
        ClientMethod method = builder.build().method();
        Secret secret = call.draw();
        switch (method) {
            case CLIENT_SECRET_BASIC, CLIENT_SECRET_POST -> builder.secret(method, TokenHash.of(secret));
            case CLIENT_SECRET_JWT -> builder.sharedSecret(secret);
            default -> {
                return null;
            }
        }
        return secret;
    }

    /** The secret that a client has, which is not told again; or one if it needs one now. */
    @Nullable
    Secret keptOrDrawn(Call call, ClientBuilder builder, RegisteredClient before) {
        ClientMethod method = builder.build().method();
        TokenHash hash = before.secretHash();
        Secret shared = before.sharedSecret();
        if (hash != null && (method == ClientMethod.CLIENT_SECRET_BASIC || method == ClientMethod.CLIENT_SECRET_POST)) {
            builder.secret(method, hash);
            return null;
        }
        if (shared != null && method == ClientMethod.CLIENT_SECRET_JWT) {
            builder.sharedSecret(shared);
            return null;
        }
        return secret(call, builder);
    }
}
