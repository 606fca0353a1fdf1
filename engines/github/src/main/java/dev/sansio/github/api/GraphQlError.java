package dev.sansio.github.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong with a query, or a part of it (GraphQL 7.1.2).
 *
 * @param type such as {@code NOT_FOUND}, {@code FORBIDDEN}, {@code RATE_LIMITED}; null if that is not said
 * @param message for people
 * @param path the names and numbers that lead to what is not there; empty if it is about the whole query
 */
public record GraphQlError(@Nullable String type, String message, List<String> path) {

    /** A list of its own. */
    public GraphQlError {
        path = List.copyOf(path);
    }

    static List<GraphQlError> of(@Nullable JsonNode errors) {
        if (errors == null || !errors.isArray()) {
            return List.of();
        }
        List<GraphQlError> all = new ArrayList<>();
        for (JsonNode error : errors) {
            List<String> path = new ArrayList<>();
            error.path("path").forEach(step -> path.add(step.asString("")));
            String type = error.path("type").asString(null);
            all.add(new GraphQlError(
                    type == null ? error.path("extensions").path("code").asString(null) : type,
                    error.path("message").asString(""),
                    path));
        }
        return List.copyOf(all);
    }

    /** Whether it is the limit of queries that was met. */
    public boolean rateLimited() {
        return "RATE_LIMITED".equals(type) || "RATE_LIMIT".equals(type);
    }
}
