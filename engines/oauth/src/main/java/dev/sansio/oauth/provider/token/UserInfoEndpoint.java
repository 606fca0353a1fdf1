package dev.sansio.oauth.provider.token;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.auth.Credentials;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Certificates;
import dev.sansio.oauth.provider.caller.Proofs;
import dev.sansio.oauth.provider.grant.Claims;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.StoredToken;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** OpenID Connect Core 5.3: what the user lets the client know. A resource, with the token in the field alone (RFC 6750 2.1). */
public final class UserInfoEndpoint implements Endpoint {

    private final Proofs proofs;

    /** The endpoint, with those who take proofs. */
    public UserInfoEndpoint(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        List<String> fields = call.head().fields().all(HttpNames.AUTHORIZATION);
        if (fields.isEmpty()) {
            return Effect.of(Reply.empty(401).with(HttpNames.WWW_AUTHENTICATE, "Bearer")); // RFC 6750 3.1: no error
        }
        return Effect.rescue(
                () -> {
                    Credentials shown = credentials(fields);
                    Secret token = shown.value();
                    // The token first: whoever has none makes the store keep no proofs.
                    return RevocationEndpoint.found(token)
                            .map(found -> current(call, shown.scheme(), found))
                            .then(stands -> proofs.proof(call, token).map(key -> checked(call, key, stands)))
                            .then(UserInfoEndpoint::told);
                },
                refused -> Effect.of(proofs.withNonce(call, challenged(refused.error()))));
    }

    private static Credentials credentials(List<String> fields) {
        if (fields.size() > 1) {
            throw Call.invalid("there is more than one field authorization");
        }
        try {
            return Credentials.parse(fields.get(0));
        } catch (MalformedFieldException wrong) {
            throw Call.invalid("authorization is malformed");
        }
    }

    /** A bound token is of no use as a bearer token (RFC 9449 7.1). */
    private static Authorization current(Call call, String scheme, @Nullable StoredToken found) {
        if (found == null || found.kind() != StoredToken.Kind.ACCESS || !found.isCurrent(call.at())) {
            throw invalid("there is no such token");
        }
        if (!scheme.toLowerCase(Locale.ROOT).equals(isByProof(found.authorization()) ? "dpop" : "bearer")) {
            throw invalid("the scheme is not that of the token");
        }
        return found.authorization();
    }

    private static boolean isByProof(Authorization stands) {
        Confirmation bound = stands.confirmation();
        return bound != null && bound.method() == Confirmation.Method.DPOP;
    }

    /** Nor is it without its key (RFC 9449 7.1, RFC 8705 3). */
    private static Authorization checked(Call call, @Nullable Confirmation proven, Authorization stands) {
        Confirmation bound = stands.confirmation();
        Confirmation shown = isByProof(stands) ? proven : Certificates.confirmation(call.peer());
        if (bound != null && !bound.equals(shown)) {
            throw invalid("the token is bound to another key");
        }
        if (!stands.has("openid")) {
            throw Call.refusal("insufficient_scope", "the token has no scope openid");
        }
        return stands;
    }

    private static OAuth2Exception invalid(String description) {
        return Call.refusal("invalid_token", description);
    }

    private static Effect<Reply> told(Authorization stands) {
        Set<String> names =
                stands.scope() == null ? Set.of() : Claims.names(stands.scope().tokens());
        return Effect.ask(
                        ProviderAnswer.ClaimsFound.class,
                        token -> new ProviderAsk.FindClaims(token, stands.subject(), stands.clientId(), names))
                .map(found -> {
                    DocumentBuilder document = Document.builder().text("sub", stands.subject());
                    Claims.add(document, found.claims(), names);
                    return Reply.json(200, document.build());
                });
    }

    /** RFC 6750 3, RFC 9449 7.1. */
    private static Reply challenged(OAuth2Error error) {
        int status = switch (error.code()) {
            case "insufficient_scope" -> 403;
            case OAuth2Error.INVALID_REQUEST -> 400;
            default -> 401;
        };
        String scheme = error.code().contains("dpop") ? "DPoP" : "Bearer";
        String challenge =
                scheme + " error=\"" + error.code() + "\", error_description=\"" + error.description() + "\"";
        return Reply.error(status, error).with(HttpNames.WWW_AUTHENTICATE, challenge);
    }
}
