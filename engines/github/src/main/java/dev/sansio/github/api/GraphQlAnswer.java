package dev.sansio.github.api;

import dev.sansio.json.MalformedJsonException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a query was answered.
 *
 * @param data null if there is none
 * @param errors of parts that are missing in the data, or of the whole query; may be empty
 * @param rateLimit what is left of the limit; null if nothing was said about it
 */
public record GraphQlAnswer(
        @Nullable ObjectNode data,
        List<GraphQlError> errors,
        @Nullable RateLimit rateLimit) {

    /** A list of its own. */
    public GraphQlAnswer {
        errors = List.copyOf(errors);
    }

    /**
     * The answer to a query, whose status says little.
     *
     * @throws MalformedJsonException if it is none
     */
    public static GraphQlAnswer of(GitHubResponse response) {
        ObjectNode answer = response.object().tree();
        JsonNode data = answer.get("data");
        List<GraphQlError> errors = GraphQlError.of(answer.get("errors"));
        if (data != null && !data.isNull() && !data.isObject()) {
            throw MalformedJsonException.type("data", "an object");
        }
        if ((data == null || data.isNull()) && errors.isEmpty()) {
            throw MalformedJsonException.missing("data");
        }
        return new GraphQlAnswer(data instanceof ObjectNode object ? object : null, errors, response.rateLimit());
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return data != null && errors.isEmpty();
    }

    /** Whether it was not answered because the limit of queries was met. */
    public boolean rateLimited() {
        return errors.stream().anyMatch(GraphQlError::rateLimited);
    }

    /**
     * The cursor of the next page; null if this was the last.
     *
     * @throws MalformedJsonException if the connection has no {@code pageInfo}, or none of use
     */
    public @Nullable String nextCursor(GraphQlQuery.Paging paging) {
        if (data == null) {
            throw MalformedJsonException.missing("data");
        }
        String[] connection = paging.connection().toArray(String[]::new);
        JsonView info = new JsonView(data).object(connection).object("pageInfo");
        return info.flag("hasNextPage") ? info.text("endCursor") : null;
    }

    /** Without the data. */
    @Override
    public String toString() {
        return "GraphQlAnswer[" + (data == null ? "no data" : "data") + ", " + errors + "]";
    }
}
