package dev.sansio.matrix.api;

import dev.sansio.http.HttpFields;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.oauth.form.Parameter;
import dev.sansio.oauth.form.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a call received, from which a record is made. */
public final class CallReading {

    private final Map<String, String> path;
    private final Parameters query;
    private final HttpFields fields;
    private final JsonNode content;
    private final Reading members;

    /**
     * What was received.
     *
     * @param path the values that stand in the path, decoded
     * @param content JSON; null for none
     */
    public CallReading(Map<String, String> path, Parameters query, HttpFields fields, @Nullable JsonNode content) {
        this.path = path;
        this.query = query;
        this.fields = fields;
        this.content = content == null ? JsonNodeFactory.instance.objectNode() : content;
        this.members =
                Reading.of(this.content instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode());
    }

    <T> T path(String name, Text<T> text) {
        return parsed(name, text, path.get(name));
    }

    <T> T requiredQuery(String name, Text<T> text) {
        return parsed(name, text, first(name));
    }

    <T> @Nullable T query(String name, Text<T> text) {
        String value = first(name);
        return value == null ? null : parsed(name, text, value);
    }

    private @Nullable String first(String name) {
        List<String> values = query.all(name);
        return values.isEmpty() ? null : values.get(0);
    }

    private static <T> T parsed(String name, Text<T> text, @Nullable String value) {
        if (value == null) {
            throw MalformedJsonException.missing(name);
        }
        T parsed = text.parse().apply(value);
        if (parsed == null) {
            throw MalformedJsonException.type(name, text.expected());
        }
        return parsed;
    }

    @Nullable
    List<String> queries(String name) {
        List<String> values = query.all(name);
        return values.isEmpty() ? null : values;
    }

    /** All parameters, as one value. */
    @Nullable
    Map<String, String> queries() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Parameter each : query) {
            all.putIfAbsent(each.name(), each.value());
        }
        return all.isEmpty() ? null : all;
    }

    @Nullable
    String field(String name) {
        return fields.first(name);
    }

    <T> T required(String name, Codec<T> codec) {
        return members.required(name, codec);
    }

    <T> @Nullable T optional(String name, Codec<T> codec) {
        return members.optional(name, codec);
    }

    Others others() {
        return members.others();
    }

    <T> T content(Codec<T> codec) {
        return codec.read("content", content);
    }
}
