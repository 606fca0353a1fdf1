package dev.sansio.github.api;

import dev.sansio.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of JSON whose values are looked at when they are wanted: each by the names that lead to it. One that is {@code
 * null} counts as one that is not there.
 *
 * @param tree the object itself
 */
public record JsonView(ObjectNode tree) {

    /** The value, or null if there is none, or something on the way is no object. */
    public @Nullable JsonNode find(String... path) {
        JsonNode node = tree;
        for (String name : path) {
            node = node.get(name);
            if (node == null || node.isNull()) {
                return null;
            }
        }
        return node;
    }

    /**
     * A string.
     *
     * @throws MalformedJsonException if there is none, or the value is of another type
     */
    public String text(String... path) {
        return present(optionalText(path), path);
    }

    /**
     * A string, or null.
     *
     * @throws MalformedJsonException if the value is of another type
     */
    public @Nullable String optionalText(String... path) {
        JsonNode value = find(path);
        if (value == null) {
            return null;
        }
        require(value.isString(), "a string", path);
        return value.stringValue();
    }

    /**
     * A whole number.
     *
     * @throws MalformedJsonException if there is none, or the value is of another type
     */
    public long number(String... path) {
        return present(optionalNumber(path), path);
    }

    /**
     * A whole number, or null.
     *
     * @throws MalformedJsonException if the value is of another type
     */
    public @Nullable Long optionalNumber(String... path) {
        JsonNode value = find(path);
        if (value == null) {
            return null;
        }
        require(
                value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToLong(),
                "a whole number",
                path);
        return value.longValue();
    }

    /**
     * Whether a value is there and true.
     *
     * @throws MalformedJsonException if it is neither true nor false
     */
    public boolean flag(String... path) {
        JsonNode value = find(path);
        if (value == null) {
            return false;
        }
        require(value.isBoolean(), "a boolean", path);
        return value.booleanValue();
    }

    /**
     * An object.
     *
     * @throws MalformedJsonException if there is none, or the value is of another type
     */
    public JsonView object(String... path) {
        return present(optionalObject(path), path);
    }

    /**
     * An object, or null.
     *
     * @throws MalformedJsonException if the value is of another type
     */
    public @Nullable JsonView optionalObject(String... path) {
        JsonNode value = find(path);
        if (value == null) {
            return null;
        }
        require(value.isObject(), "an object", path);
        return new JsonView((ObjectNode) value);
    }

    /**
     * The objects of an array; none if there is no array.
     *
     * @throws MalformedJsonException if the value is of another type, or has elements that are
     */
    public List<JsonView> objects(String... path) {
        List<JsonView> all = new ArrayList<>();
        for (JsonNode element : array(path)) {
            require(element.isObject(), "an array of objects", path);
            all.add(new JsonView((ObjectNode) element));
        }
        return List.copyOf(all);
    }

    /**
     * The strings of an array; none if there is no array.
     *
     * @throws MalformedJsonException if the value is of another type, or has elements that are
     */
    public List<String> texts(String... path) {
        List<String> all = new ArrayList<>();
        for (JsonNode element : array(path)) {
            require(element.isString(), "an array of strings", path);
            all.add(element.stringValue());
        }
        return List.copyOf(all);
    }

    private Iterable<JsonNode> array(String... path) {
        JsonNode value = find(path);
        if (value == null) {
            return List.of();
        }
        require(value.isArray(), "an array", path);
        return (ArrayNode) value;
    }

    private static <T> T present(@Nullable T value, String... path) {
        if (value == null) {
            throw MalformedJsonException.missing(String.join(".", path));
        }
        return value;
    }

    private static void require(boolean fulfilled, String expected, String... path) {
        if (!fulfilled) {
            throw MalformedJsonException.type(String.join(".", path), expected);
        }
    }

    /** Without the values, which may be secret. */
    @Override
    public String toString() {
        return "JsonView" + tree.propertyNames();
    }
}
