package dev.sansio.github.api;

import dev.sansio.github.auth.Credentials;
import dev.sansio.github.catalogue.Content;
import dev.sansio.github.catalogue.Operation;
import dev.sansio.github.catalogue.Parameter;
import dev.sansio.http.HttpFields;
import dev.sansio.json.Json;
import dev.sansio.oauth.form.PercentEncoding;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Completes a {@link RestCall}. What the operation does not have meets an {@link IllegalArgumentException}. */
public final class RestCallBuilder {

    private final @Nullable Operation operation;
    private final String method;
    private final String template;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final StringJoiner query = new StringJoiner("&");
    private final Set<String> queried = new HashSet<>();
    private final HttpFields.Builder fields = HttpFields.builder();
    private ByteBuffer content = ByteBuffer.allocate(0);
    private boolean hasContent;
    private boolean mutation;
    private @Nullable Credentials credentials;

    RestCallBuilder(Operation operation) {
        this.operation = operation;
        this.method = operation.method();
        this.template = operation.template();
        this.mutation = mutating(method);
    }

    RestCallBuilder(String method, String template) {
        this.operation = null;
        this.method = method;
        this.template = template;
        this.mutation = mutating(method);
    }

    private static boolean mutating(String method) {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    /** A value in the path. */
    public RestCallBuilder path(String name, String value) {
        path.put(name, value);
        return this;
    }

    /** A number in the path. */
    public RestCallBuilder path(String name, long value) {
        return path(name, Long.toString(value));
    }

    /** A parameter of the query; again with the same name, one more value. */
    public RestCallBuilder query(String name, String value) {
        if (operation != null && operation.parameter(name) == null) {
            throw new IllegalArgumentException(operation.id() + " has no parameter " + name);
        }
        query.add(PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value));
        queried.add(name);
        return this;
    }

    /** A number in the query. */
    public RestCallBuilder query(String name, long value) {
        return query(name, Long.toString(value));
    }

    /** A flag in the query. */
    public RestCallBuilder query(String name, boolean value) {
        return query(name, Boolean.toString(value));
    }

    /** JSON as content. */
    public RestCallBuilder json(JsonNode value) {
        return content("application/json", Json.write(value));
    }

    /** Octets as content; none of them is content too. */
    public RestCallBuilder content(String type, byte[] octets) {
        if (operation != null && operation.content() == null) {
            throw new IllegalArgumentException(operation.id() + " takes no content");
        }
        fields.add("content-type", type);
        content = ByteBuffer.wrap(octets);
        hasContent = true;
        return this;
    }

    /** Another media type than JSON in GitHub's usual form. */
    public RestCallBuilder accept(String type) {
        return field("accept", type);
    }

    /** Another field. */
    public RestCallBuilder field(String name, String value) {
        fields.add(name, value);
        return this;
    }

    /** As somebody else than the engine. */
    public RestCallBuilder as(Credentials other) {
        credentials = other;
        return this;
    }

    /** It changes nothing, whatever the method says. */
    public RestCallBuilder harmless() {
        mutation = false;
        return this;
    }

    /** The call. */
    public RestCall build() {
        if (operation != null) {
            for (Parameter parameter : operation.query()) {
                if (parameter.required() && !queried.contains(parameter.name())) {
                    throw new IllegalArgumentException(operation.id() + " wants the parameter " + parameter.name());
                }
            }
            Content wanted = operation.content();
            if (wanted != null && wanted.required() && !hasContent) {
                throw new IllegalArgumentException(operation.id() + " wants content");
            }
        }
        String target = PathTemplate.expand(template, path);
        return new RestCall(
                method,
                query.length() == 0 ? target : target + "?" + query,
                operation != null && operation.uploads(),
                fields.build(),
                content,
                credentials,
                mutation);
    }
}
