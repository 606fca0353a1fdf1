package dev.sansio.oauth.request;

import dev.sansio.core.Limit;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameter;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Parameters as claims (RFC 9101 4): texts, but for those that are JSON by themselves. */
final class RequestClaims {

    /** What the JWT says of itself, and what would be a request within a request. */
    private static final Set<String> NO_PARAMETERS = Set.of(
            JwtClaims.ISSUER,
            JwtClaims.SUBJECT,
            JwtClaims.AUDIENCE,
            JwtClaims.EXPIRATION_TIME,
            JwtClaims.NOT_BEFORE,
            JwtClaims.ISSUED_AT,
            JwtClaims.JWT_ID);

    /** Parameters whose value is a number or JSON (OpenID Connect Core 6.1, RFC 9396 2). */
    private static final String MAX_AGE = "max_age";

    private static final String CLAIMS = "claims";

    /** As many as in a query. */
    private static final Limit MOST = FormLimits.DEFAULT.parameters();

    private RequestClaims() {}

    static Document of(Parameters parameters) {
        DocumentBuilder out = Document.builder();
        for (Parameter each : parameters) {
            List<String> all = parameters.all(each.name());
            if (all.size() > 1) {
                out.texts(each.name(), all);
            } else if (each.name().equals(MAX_AGE)) {
                out.number(MAX_AGE, number(each.value()));
            } else if (each.name().equals(CLAIMS)) {
                out.object(CLAIMS, Document.read(each.value().getBytes(StandardCharsets.UTF_8)));
            } else {
                out.text(each.name(), each.value());
            }
        }
        return out.build();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw DocumentException.unsuitable(MAX_AGE, "a whole number");
        }
    }

    static Parameters toParameters(Document claims) {
        if (claims.has(RequestObject.REQUEST) || claims.has(RequestObject.REQUEST_URI)) {
            throw RequestObject.refused("a request is not within another one");
        }
        List<Parameter> out = new ArrayList<>();
        for (String name : claims.names()) {
            if (!NO_PARAMETERS.contains(name)) {
                add(out, name, claims.value(name));
            }
        }
        return Parameters.of(out);
    }

    private static void add(List<Parameter> out, String name, @Nullable JsonNode value) {
        if (value instanceof ArrayNode array && array.valueStream().allMatch(JsonNode::isString)) {
            for (JsonNode each : array) {
                add(out, name, text(each));
            }
        } else if (value != null) {
            add(out, name, text(value));
        }
    }

    private static void add(List<Parameter> out, String name, String value) {
        if (!MOST.admits(out.size() + 1L)) {
            throw RequestObject.refused(MOST.name() + " is " + MOST.value() + ", and more came");
        }
        out.add(new Parameter(name, value));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
