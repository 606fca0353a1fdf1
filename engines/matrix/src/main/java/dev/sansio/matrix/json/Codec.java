package dev.sansio.matrix.json;

import dev.sansio.core.Secret;
import dev.sansio.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * How values of a type are read from JSON and written to it.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /** Texts. */
    Codec<String> TEXT = Scalar.of("a string", JsonNode::isString, JsonNode::stringValue, StringNode::valueOf);

    /** Texts that do not show themselves. */
    Codec<Secret> SECRET = Scalar.of(
            "a string",
            JsonNode::isString,
            node -> Secret.of(node.stringValue()),
            secret -> StringNode.valueOf(secret.revealText()));

    /** Whole numbers that a long holds; {@code 3.0} is one. */
    Codec<Long> NUMBER = Scalar.of(
            "a whole number",
            node -> node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToLong(),
            JsonNode::longValue,
            Scalar::number);

    /** Numbers. */
    Codec<Double> REAL = Scalar.of("a number", JsonNode::isNumber, JsonNode::doubleValue, Scalar::real);

    /** Truth values. */
    Codec<Boolean> FLAG = Scalar.of("a boolean", JsonNode::isBoolean, JsonNode::booleanValue, BooleanNode::valueOf);

    /** Objects as they are. */
    Codec<ObjectNode> JSON = Scalar.of("an object", JsonNode::isObject, ObjectNode.class::cast, node -> node);

    /** Whatever it is. */
    Codec<JsonNode> ANY = Scalar.of("a value", node -> true, node -> node, node -> node);

    /**
     * Reads a value.
     *
     * @param name of the member, for messages
     * @throws MalformedJsonException if it is of another type
     */
    T read(String name, JsonNode node);

    /** Writes a value. */
    JsonNode write(T value);

    /** Arrays of what another codec reads. */
    static <T> Codec<List<T>> list(Codec<T> element) {
        return new Codec<>() {
            @Override
            public List<T> read(String name, JsonNode node) {
                if (!(node instanceof ArrayNode array)) {
                    throw MalformedJsonException.type(name, "an array");
                }
                List<T> all = new ArrayList<>(array.size());
                array.forEach(each -> all.add(element.read(name, each)));
                return Collections.unmodifiableList(all);
            }

            @Override
            public JsonNode write(List<T> value) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode(value.size());
                value.forEach(each -> array.add(element.write(each)));
                return array;
            }
        };
    }

    /** Objects whose members have any name and are all of a kind. */
    static <T> Codec<Map<String, T>> map(Codec<T> value) {
        return new Codec<>() {
            @Override
            public Map<String, T> read(String name, JsonNode node) {
                Map<String, T> all = new LinkedHashMap<>();
                JSON.read(name, node)
                        .properties()
                        .forEach(member -> all.put(member.getKey(), value.read(name, member.getValue())));
                return Collections.unmodifiableMap(all);
            }

            @Override
            public JsonNode write(Map<String, T> map) {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                map.forEach((name, each) -> object.set(name, value.write(each)));
                return object;
            }
        };
    }

    /** Objects with a record of their own. */
    static <T> Codec<T> object(Function<Reading, T> reader, BiConsumer<T, Writing> writer) {
        return new Codec<>() {
            @Override
            public T read(String name, JsonNode node) {
                return reader.apply(Reading.of(JSON.read(name, node)));
            }

            @Override
            public JsonNode write(T value) {
                Writing out = new Writing();
                writer.accept(value, out);
                return out.object();
            }
        };
    }

    /** The same, told by another type. */
    default <U> Codec<U> as(Function<T, U> there, Function<U, T> back) {
        return new Codec<>() {
            @Override
            public U read(String name, JsonNode node) {
                return there.apply(Codec.this.read(name, node));
            }

            @Override
            public JsonNode write(U value) {
                return Codec.this.write(back.apply(value));
            }
        };
    }
}
