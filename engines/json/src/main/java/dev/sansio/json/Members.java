package dev.sansio.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of an object, taken by name with the type that they must have. A member that is {@code null} counts as one that
 * is not there. Each method throws a {@link MalformedJsonException} that names the member where it is of another type, or is
 * required and not there.
 */
public final class Members {

    private final ObjectNode object;

    private Members(ObjectNode object) {
        this.object = object;
    }

    /** Those of an object. */
    public static Members of(ObjectNode object) {
        return new Members(object);
    }

    /** The object itself. */
    public ObjectNode object() {
        return object;
    }

    /** The member, or null. */
    public @Nullable JsonNode optional(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** The member, which must be there. */
    public JsonNode required(String name) {
        JsonNode value = optional(name);
        if (value == null) {
            throw MalformedJsonException.missing(name);
        }
        return value;
    }

    /** A string, or null. */
    public @Nullable String optionalText(String name) {
        JsonNode value = optional(name);
        return value == null ? null : text(name, value);
    }

    /** A string that must be there. */
    public String text(String name) {
        return text(name, required(name));
    }

    /** A boolean; {@code otherwise} where there is none. */
    public boolean flag(String name, boolean otherwise) {
        JsonNode value = optional(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw MalformedJsonException.type(name, "a boolean");
        }
        return value.booleanValue();
    }

    /** A whole number that a long holds, or null; {@code 3.0} is one. */
    public @Nullable Long optionalNumber(String name) {
        JsonNode value = optional(name);
        return value == null ? null : number(name, value);
    }

    /** A whole number that a long holds and that must be there. */
    public long number(String name) {
        return number(name, required(name));
    }

    /** An array of strings; empty where there is none. */
    public List<String> texts(String name) {
        JsonNode value = optional(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof ArrayNode array)) {
            throw MalformedJsonException.type(name, "an array of strings");
        }
        List<String> all = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            all.add(text(name, element));
        }
        return List.copyOf(all);
    }

    /** An object, or null. */
    public @Nullable ObjectNode optionalObject(String name) {
        JsonNode value = optional(name);
        if (value == null) {
            return null;
        }
        if (value instanceof ObjectNode inner) {
            return inner;
        }
        throw MalformedJsonException.type(name, "an object");
    }

    /** All but those of the given names, in their order. */
    public Map<String, JsonNode> others(Set<String> known) {
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!known.contains(member.getKey())) {
                rest.put(member.getKey(), member.getValue());
            }
        }
        return rest;
    }

    private static String text(String name, JsonNode value) {
        if (!value.isString()) {
            throw MalformedJsonException.type(name, "a string");
        }
        return value.stringValue();
    }

    private static long number(String name, JsonNode value) {
        if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToLong()) {
            throw MalformedJsonException.type(name, "a whole number");
        }
        return value.longValue();
    }
}
