package dev.sansio.oauth.provider.grant;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.provider.call.UnansweredException;
import dev.sansio.oauth.provider.model.Confirmation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Claims as they stand in tokens and documents. */
public final class Claims {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Which claims a scope asks for (OpenID Connect Core 5.4). */
    private static final Map<String, List<String>> OF_SCOPES = Map.of(
            "profile",
            List.of(
                    "name",
                    "family_name",
                    "given_name",
                    "middle_name",
                    "nickname",
                    "preferred_username",
                    "profile",
                    "picture",
                    "website",
                    "gender",
                    "birthdate",
                    "zoneinfo",
                    "locale",
                    "updated_at"),
            "email",
            List.of("email", "email_verified"),
            "address",
            List.of("address"),
            "phone",
            List.of("phone_number", "phone_number_verified"));

    private Claims() {}

    /** The names of the claims that come with scopes. */
    public static Set<String> names(Collection<String> scopes) {
        Set<String> names = new LinkedHashSet<>();
        scopes.forEach(each -> names.addAll(OF_SCOPES.getOrDefault(each, List.of())));
        return names;
    }

    /** RFC 7800 3.1. */
    public static Document confirmation(Confirmation confirmation) {
        return Document.builder()
                .text(confirmation.method().member(), confirmation.thumbprint())
                .build();
    }

    /** RFC 8693 4.1: the current actor outside, those before inside; null for none. */
    public static @Nullable Document actors(List<String> actors) {
        Document inner = null;
        for (int i = actors.size() - 1; i >= 0; i--) {
            inner = Document.builder()
                    .text("sub", actors.get(i))
                    .object("act", inner)
                    .build();
        }
        return inner;
    }

    /**
     * Adds what the application says; only names that were asked for.
     *
     * @throws UnansweredException if a value is none of JSON
     */
    public static void add(DocumentBuilder document, Map<String, Object> claims, Set<String> names) {
        for (String name : names) {
            Object value = claims.get(name);
            if (value != null) {
                document.value(name, json(value, 4));
            }
        }
    }

    private static JsonNode json(Object value, int depth) {
        if (value instanceof String text) {
            return JSON.stringNode(text);
        }
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.numberNode(((Number) value).longValue());
        }
        if (value instanceof List<?> list && depth > 0) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(each -> array.add(json(each, depth - 1)));
            return array;
        }
        if (value instanceof Map<?, ?> map && depth > 0) {
            ObjectNode object = JSON.objectNode();
            map.forEach((name, each) -> object.set(String.valueOf(name), json(each, depth - 1)));
            return object;
        }
        throw new UnansweredException("a claim that is no text, number, boolean, list or map");
    }
}
