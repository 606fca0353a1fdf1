package dev.sansio.matrix.json;

import dev.sansio.json.MalformedJsonException;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Codecs of single values. */
record Scalar<T>(
        String expected, Predicate<JsonNode> fits, Function<JsonNode, T> reader, Function<T, ? extends JsonNode> writer)
        implements Codec<T> {

    static <T> Codec<T> of(
            String expected,
            Predicate<JsonNode> fits,
            Function<JsonNode, T> reader,
            Function<T, ? extends JsonNode> writer) {
        return new Scalar<>(expected, fits, reader, writer);
    }

    @Override
    public T read(String name, JsonNode node) {
        if (!fits.test(node)) {
            throw MalformedJsonException.type(name, expected);
        }
        return reader.apply(node);
    }

    @Override
    public JsonNode write(T value) {
        return writer.apply(value);
    }

    /** As the parser would have made it, so that trees are equal. */
    static JsonNode number(long value) {
        return value == (int) value
                ? JsonNodeFactory.instance.numberNode((int) value)
                : JsonNodeFactory.instance.numberNode(value);
    }

    /** One without a fraction is written as a whole number. */
    static JsonNode real(double value) {
        return value == (int) value ? number((long) value) : JsonNodeFactory.instance.numberNode(value);
    }
}
