package dev.sansio.lsp.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How one Java type is read from JSON and written to it.
 *
 * @param <T> the Java type
 */
public interface JsonType<T extends @Nullable Object> {

    /** A text. */
    JsonType<String> STRING = of(JsonReader::string, (value, out) -> out.string(value));

    /** {@code true} or {@code false}. */
    JsonType<Boolean> BOOLEAN = of(JsonReader::bool, (value, out) -> out.bool(value));

    /** An integer of 32 bits. */
    JsonType<Integer> INTEGER = of(JsonReader::integer, (value, out) -> out.number(value));

    /** Anything, as a tree. */
    JsonType<JsonNode> ANY = of(JsonReader::tree, (value, out) -> out.tree(value));

    /** Anything, as it is written. */
    JsonType<RawJson> RAW = of(JsonReader::raw, (value, out) -> out.raw(value));

    /** Nothing: {@code null}, and whatever else comes is not looked at. */
    JsonType<@Nullable Void> NOTHING = JsonType.<@Nullable Void>of(
            in -> {
                in.skip();
                return null;
            },
            (value, out) -> out.nullValue());

    /** Reads a value. */
    T read(JsonReader in);

    /** Writes a value. */
    void write(T value, JsonWriter out);

    /** A type by its two halves. */
    static <T extends @Nullable Object> JsonType<T> of(
            Function<JsonReader, T> reader, BiConsumer<T, JsonWriter> writer) {
        return new JsonType<>() {
            @Override
            public T read(JsonReader in) {
                return reader.apply(in);
            }

            @Override
            public void write(T value, JsonWriter out) {
                writer.accept(value, out);
            }
        };
    }

    /** The type of values that write themselves. */
    static <T extends JsonValue> JsonType<T> of(Function<JsonReader, T> reader) {
        return of(reader, (value, out) -> value.write(out));
    }

    /** Arrays of a type. */
    static <T> JsonType<List<T>> list(JsonType<T> element) {
        return of(in -> List.copyOf(in.list(element::read)), (values, out) -> out.list(values, element::write));
    }

    /** A type, or {@code null}. */
    static <T> JsonType<@Nullable T> nullable(JsonType<T> type) {
        return JsonType.<@Nullable T>of(in -> in.takeNull() ? null : type.read(in), (value, out) -> {
            if (value == null) {
                out.nullValue();
            } else {
                type.write(value, out);
            }
        });
    }
}
