package dev.sansio.matrix.api;

import dev.sansio.http.HttpFields;
import dev.sansio.json.Json;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Writing;
import dev.sansio.oauth.form.PercentEncoding;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a call sends: the path with its values, the query, fields, and content. */
public final class CallWriting {

    private static final byte[] NOTHING = {};

    private final Operation<?> operation;
    private final StringJoiner query = new StringJoiner("&");
    private final HttpFields.Builder fields = HttpFields.builder();
    private final Writing members = new Writing();
    private String path;
    private @Nullable JsonNode content;

    CallWriting(Operation<?> operation) {
        this.operation = operation;
        this.path = operation.template();
    }

    /** A value stands for its name in the path. A dot segment (RFC 3986 3.3) would leave its place, and is refused. */
    <T> void path(String name, Text<T> text, T value) {
        String shown = text.show().apply(value);
        if (shown.equals(".") || shown.equals("..")) {
            throw new IllegalArgumentException(name + " is a dot segment");
        }
        path = path.replace("{" + name + "}", PercentEncoding.encode(shown));
    }

    <T> void query(String name, Text<T> text, @Nullable T value) {
        if (value != null) {
            query.add(PercentEncoding.encode(name) + "="
                    + PercentEncoding.encode(text.show().apply(value)));
        }
    }

    void queries(String name, @Nullable List<String> values) {
        if (values != null) {
            values.forEach(value -> query(name, Text.STRING, value));
        }
    }

    /** Each entry is a parameter of its own (the style {@code form}, exploded). */
    void queries(@Nullable Map<String, String> values) {
        if (values != null) {
            values.forEach((name, value) -> query(name, Text.STRING, value));
        }
    }

    void field(String name, @Nullable String value) {
        if (value != null) {
            fields.add(name, value);
        }
    }

    <T> void put(String name, Codec<T> codec, @Nullable T value) {
        members.put(name, codec, value);
    }

    void others(Others others) {
        members.others(others);
    }

    <T> void content(Codec<T> codec, T value) {
        content = codec.write(value);
    }

    /** Path and query in origin-form. */
    public String target() {
        return query.length() == 0 ? path : path + "?" + query;
    }

    /** Fields that belong to the content. */
    public HttpFields fields() {
        return fields.build();
    }

    /** The content as JSON; null where the operation has none, or takes octets. */
    public @Nullable JsonNode json() {
        boolean without = operation.method().equals("GET") || operation.is(Operation.Trait.TAKES_OCTETS);
        if (content != null || without) {
            return content;
        }
        boolean mayBeAbsent =
                operation.method().equals("DELETE") || operation.template().contains("/logout");
        return mayBeAbsent && members.object().isEmpty() ? null : members.object();
    }

    /** The content that is sent; empty where there is none. */
    public byte[] octets() {
        JsonNode json = json();
        return json == null ? NOTHING : Json.write(json);
    }
}
