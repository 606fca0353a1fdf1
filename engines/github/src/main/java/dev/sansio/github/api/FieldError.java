package dev.sansio.github.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is wrong with one thing that was sent.
 *
 * @param resource such as {@code Issue}; null if that is not said
 * @param field such as {@code title}; null if it is about no field
 * @param code such as {@code missing_field}, {@code invalid}, {@code already_exists}, {@code custom}; null if that is not said
 * @param message for people; null if the code says it all
 */
public record FieldError(
        @Nullable String resource,
        @Nullable String field,
        @Nullable String code,
        @Nullable String message) {

    /** All of an answer: {@code errors} is an array of objects or of texts, or one text. */
    static List<FieldError> of(GitHubResponse response) {
        JsonNode errors = response.json() instanceof ObjectNode object ? object.get("errors") : null;
        if (errors == null) {
            return List.of();
        }
        List<FieldError> all = new ArrayList<>();
        if (errors.isArray()) {
            errors.forEach(error -> all.add(of(error)));
        } else if (!errors.isNull()) {
            all.add(of(errors));
        }
        return List.copyOf(all);
    }

    private static FieldError of(JsonNode error) {
        return error.isObject()
                ? new FieldError(
                        text(error, "resource"), text(error, "field"), text(error, "code"), text(error, "message"))
                : new FieldError(null, null, null, error.asString(null));
    }

    private static @Nullable String text(JsonNode error, String member) {
        return error.path(member).asString(null);
    }
}
