package dev.sansio.github.api;

import dev.sansio.github.auth.Credentials;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A query of GraphQL.
 *
 * @param document the text
 * @param variables their values
 * @param paging how its pages follow each other; null if it has one
 * @param credentials as whom it is asked; null for those of the engine
 */
public record GraphQlQuery(
        String document,
        ObjectNode variables,
        @Nullable Paging paging,
        @Nullable Credentials credentials) {

    /** Variables of its own. */
    public GraphQlQuery {
        variables = variables.deepCopy();
    }

    /** A query without variables. */
    public static GraphQlQuery of(String document) {
        return new GraphQlQuery(document, JsonNodeFactory.instance.objectNode(), null, null);
    }

    /** The same with one more variable. */
    public GraphQlQuery with(String name, JsonNode value) {
        ObjectNode more = variables.deepCopy();
        more.set(name, value);
        return new GraphQlQuery(document, more, paging, credentials);
    }

    /** The same with one more variable. */
    public GraphQlQuery with(String name, String value) {
        return with(name, JsonNodeFactory.instance.stringNode(value));
    }

    /** The same with one more variable. */
    public GraphQlQuery with(String name, long value) {
        return with(name, JsonNodeFactory.instance.numberNode(value));
    }

    /**
     * The same in pages.
     *
     * @param cursor the variable that takes the cursor, which the document gives to {@code after}
     * @param connection the members that lead to the connection whose {@code pageInfo} has {@code hasNextPage} and
     *     {@code endCursor}
     */
    public GraphQlQuery paged(String cursor, String... connection) {
        return new GraphQlQuery(document, variables, new Paging(cursor, List.of(connection)), credentials);
    }

    /** The same as somebody else. */
    public GraphQlQuery as(Credentials other) {
        return new GraphQlQuery(document, variables, paging, other);
    }

    /** Whether it may change something: an operation of the document is a mutation. */
    public boolean mutation() {
        return GraphQlDocument.hasMutation(document);
    }

    /** What is sent. */
    public ObjectNode content() {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("query", document);
        if (!variables.isEmpty()) {
            content.set("variables", variables);
        }
        return content;
    }

    /** How pages follow each other: the variable of the cursor, and the members that lead to the connection. */
    public record Paging(String cursor, List<String> connection) {

        /** A list of its own. */
        public Paging {
            connection = List.copyOf(connection);
        }
    }

    /** Without the values of variables. */
    @Override
    public String toString() {
        return "GraphQlQuery[" + document + ", " + variables.propertyNames() + "]";
    }
}
