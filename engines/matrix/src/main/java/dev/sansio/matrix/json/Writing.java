package dev.sansio.matrix.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object that is written member by member. */
public final class Writing {

    private final ObjectNode object = JsonNodeFactory.instance.objectNode();

    /** An object without members. */
    public Writing() {}

    /** Adds a member, unless its value is null. */
    public <T> void put(String name, Codec<T> codec, @Nullable T value) {
        if (value != null) {
            object.set(name, codec.write(value));
        }
    }

    /** Adds what the record has no component for; a member that is there already stays as it is. */
    public void others(Others others) {
        others.members().forEach((name, value) -> {
            if (!object.has(name)) {
                object.set(name, value);
            }
        });
    }

    /** The object as it is now. */
    public ObjectNode object() {
        return object;
    }
}
