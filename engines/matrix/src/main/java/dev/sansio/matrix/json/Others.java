package dev.sansio.matrix.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of an object that its record has no component for, in their order. They do not show themselves: what an unknown
 * member holds may be a secret.
 */
public final class Others {

    /** None. */
    public static final Others NONE = new Others(Map.of());

    private final Map<String, JsonNode> members;

    private Others(Map<String, JsonNode> members) {
        this.members = members;
    }

    /** Members, of which a copy is made. */
    public static Others of(Map<String, JsonNode> members) {
        return members.isEmpty() ? NONE : new Others(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }

    /** The same with one member more, or another value of it. */
    public Others with(String name, JsonNode value) {
        Map<String, JsonNode> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return of(more);
    }

    /** The value of a member, or null. */
    public @Nullable JsonNode get(String name) {
        return members.get(name);
    }

    /** The text of a member that is one, or null. */
    public @Nullable String text(String name) {
        JsonNode value = members.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    /** Their names, in order. */
    public Set<String> names() {
        return members.keySet();
    }

    Map<String, JsonNode> members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Others that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The names alone. */
    @Override
    public String toString() {
        return names().toString();
    }
}
