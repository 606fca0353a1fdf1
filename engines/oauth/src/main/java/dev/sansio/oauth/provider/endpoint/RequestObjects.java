package dev.sansio.oauth.provider.endpoint;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Requests for authorization in a text that the client has signed (RFC 9101). What is not in it does not count. */
final class RequestObjects {

    private static final Set<String> OF_THE_TEXT = Set.of("iss", "aud", "exp", "nbf", "iat", "jti", "sub");

    private final ProviderOptions options;

    RequestObjects(ProviderOptions options) {
        this.options = options;
    }

    /** The parameters in an object. */
    Parameters opened(Call call, RegisteredClient client, String object) {
        return Jwts.reading(
                () -> {
                    String algorithm = client.metadata().text("request_object_signing_alg");
                    Jwt jwt = Jwt.verify(Secret.of(object), Jwts.keys(client.keys(), algorithm));
                    if (!jwt.header().isUntyped() && !jwt.header().isType("JWT")) {
                        ClaimCheck.type(jwt.header(), "oauth-authz-req+jwt");
                    }
                    ClaimCheck check = new ClaimCheck(jwt.claims(), call.at(), Jwts.SKEW);
                    check.is("client_id", client.clientId());
                    check.isIfPresent(JwtClaims.ISSUER, client.clientId());
                    check.audience(options.issuer());
                    check.validIfLimited();
                    return parameters(jwt.claims().members());
                },
                RequestObjects::invalid);
    }

    private static Parameters parameters(Document claims) {
        Parameters parameters = Parameters.EMPTY;
        for (String name : new TreeSet<>(claims.names())) {
            JsonNode value = claims.value(name);
            if (name.equals("request") || name.equals("request_uri")) {
                throw DocumentException.unsuitable("request", "within itself");
            }
            if (value == null || OF_THE_TEXT.contains(name)) {
                continue;
            }
            if (value.isArray()) {
                for (JsonNode each : value) {
                    parameters = parameters.and(name, text(each));
                }
            } else {
                parameters = parameters.and(name, text(value));
            }
        }
        return parameters;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static OAuth2Exception invalid(String why) {
        return Call.refusal("invalid_request_object", "the request object is not taken: " + why);
    }
}
