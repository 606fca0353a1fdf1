package dev.sansio.matrix.json;

import dev.sansio.json.MalformedJsonException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of an object, taken one after another. What is not taken remains. */
public final class Reading {

    private final Map<String, JsonNode> left = new LinkedHashMap<>();

    private Reading() {}

    /** Those of an object. */
    public static Reading of(ObjectNode object) {
        Reading reading = new Reading();
        object.properties().forEach(member -> reading.left.put(member.getKey(), member.getValue()));
        return reading;
    }

    /**
     * A member that must be there.
     *
     * @throws MalformedJsonException if it is not, or is of another type
     */
    public <T> T required(String name, Codec<T> codec) {
        JsonNode value = left.get(name);
        if (value == null || value.isNull()) {
            throw MalformedJsonException.missing(name);
        }
        T read = codec.read(name, value);
        left.remove(name);
        return read;
    }

    /** A member, or null if there is none that can be read: one of another type does not spoil what else there is. */
    public <T> @Nullable T optional(String name, Codec<T> codec) {
        JsonNode value = left.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        try {
            T read = codec.read(name, value);
            left.remove(name);
            return read;
        } catch (MalformedJsonException other) {
            return null;
        }
    }

    /** What was not taken. */
    public Others others() {
        return Others.of(left);
    }
}
