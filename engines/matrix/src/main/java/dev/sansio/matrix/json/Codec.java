package dev.sansio.matrix.json;

import dev.sansio.core.Secret;
import dev.sansio.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
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
public final class Codec<T> {

    /** Texts. */
    public static final Codec<String> TEXT =
            scalar("a string", JsonNode::isString, JsonNode::stringValue, StringNode::valueOf);

    /** Texts that do not show themselves. */
    public static final Codec<Secret> SECRET = TEXT.as(Secret::of, Secret::revealText);

    /** Whole numbers that a long holds; {@code 3.0} is one. */
    public static final Codec<Long> NUMBER = scalar(
            "a whole number",
            node -> node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToLong(),
            JsonNode::longValue,
            Codec::number);

    /** Numbers. */
    public static final Codec<Double> REAL = scalar("a number", JsonNode::isNumber, JsonNode::doubleValue, Codec::real);

    /** Truth values. */
    public static final Codec<Boolean> FLAG =
            scalar("a boolean", JsonNode::isBoolean, JsonNode::booleanValue, BooleanNode::valueOf);

    /** Objects as they are. */
    public static final Codec<ObjectNode> JSON =
            scalar("an object", JsonNode::isObject, ObjectNode.class::cast, node -> node);

    /** Whatever it is. */
    public static final Codec<JsonNode> ANY = scalar("a value", node -> true, node -> node, node -> node);

    private final BiFunction<String, JsonNode, T> reader;
    private final Function<T, JsonNode> writer;

    private Codec(BiFunction<String, JsonNode, T> reader, Function<T, JsonNode> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    private static <T> Codec<T> scalar(
            String expected, Predicate<JsonNode> fits, Function<JsonNode, T> reader, Function<T, JsonNode> writer) {
        return new Codec<>(
                (name, node) -> {
                    if (!fits.test(node)) {
                        throw MalformedJsonException.type(name, expected);
                    }
                    return reader.apply(node);
                },
                writer);
    }

    /** As the parser would have made it, so that trees are equal. */
    private static JsonNode number(long value) {
        return value == (int) value
                ? JsonNodeFactory.instance.numberNode((int) value)
                : JsonNodeFactory.instance.numberNode(value);
    }

    /** One without a fraction is written as a whole number. */
    private static JsonNode real(double value) {
        return value == (int) value ? number((long) value) : JsonNodeFactory.instance.numberNode(value);
    }

    /**
     * Reads a value.
     *
     * @param name of the member, for messages
     * @throws MalformedJsonException if it is of another type
     */
    public T read(String name, JsonNode node) {
        return reader.apply(name, node);
    }

    /** Writes a value. */
    public JsonNode write(T value) {
        return writer.apply(value);
    }

    /** The same, told by another type. */
    public <U> Codec<U> as(Function<T, U> there, Function<U, T> back) {
        return new Codec<>((name, node) -> there.apply(read(name, node)), value -> write(back.apply(value)));
    }

    /** Arrays of what another codec reads. */
    public static <T> Codec<List<T>> list(Codec<T> element) {
        return new Codec<>((name, node) -> elements(name, node, element), value -> {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(value.size());
            value.forEach(each -> array.add(element.write(each)));
            return array;
        });
    }

    private static <T> List<T> elements(String name, JsonNode node, Codec<T> element) {
        if (!(node instanceof ArrayNode array)) {
            throw MalformedJsonException.type(name, "an array");
        }
        List<T> all = new ArrayList<>(array.size());
        array.forEach(each -> all.add(element.read(name, each)));
        return Collections.unmodifiableList(all);
    }

    /** Objects whose members have any name and are all of a kind. */
    public static <T> Codec<Map<String, T>> map(Codec<T> value) {
        return new Codec<>((name, node) -> entries(name, node, value), map -> {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            map.forEach((name, each) -> object.set(name, value.write(each)));
            return object;
        });
    }

    private static <T> Map<String, T> entries(String name, JsonNode node, Codec<T> value) {
        Map<String, T> all = new LinkedHashMap<>();
        JSON.read(name, node)
                .properties()
                .forEach(member -> all.put(member.getKey(), value.read(name, member.getValue())));
        return Collections.unmodifiableMap(all);
    }

    /** Objects with a record of their own. */
    public static <T> Codec<T> object(Function<Reading, T> reader, BiConsumer<T, Writing> writer) {
        return new Codec<>((name, node) -> reader.apply(Reading.of(JSON.read(name, node))), value -> {
            Writing out = new Writing();
            writer.accept(value, out);
            return out.object();
        });
    }
}
