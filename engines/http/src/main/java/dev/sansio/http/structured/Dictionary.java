package dev.sansio.http.structured;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A Dictionary (RFC 9651 3.2): keys with members, in order. Immutable. */
public final class Dictionary {

    private final Map<String, Member> members;

    /**
     * Members in the order of a map, which is copied.
     *
     * @throws IllegalArgumentException if a key is none
     */
    public Dictionary(Map<String, ? extends Member> members) {
        members.keySet().forEach(Key::check);
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * Reads a field that is a Dictionary (RFC 9651 4.2.2), its lines joined by commas. Of a key that is repeated the last member
     * counts, in the place of the first.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static Dictionary parse(String value) {
        return new Dictionary(new StructuredParser(value).dictionary());
    }

    /** The member of a key, or null. */
    public @Nullable Member get(String key) {
        return members.get(key);
    }

    /** All members, in order; cannot be changed. */
    public Map<String, Member> asMap() {
        return members;
    }

    /** As it stands in a field; empty without members, and then the field is not sent at all. */
    public String toFieldValue() {
        StringJoiner out = new StringJoiner(", ");
        members.forEach((key, member) -> out.add(
                member instanceof Item item && item.value().equals(BooleanValue.TRUE)
                        ? key + item.parameters().toFieldValue()
                        : key + "=" + member.toFieldValue()));
        return out.toString();
    }

    /** The same members in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dictionary that && Ordered.equal(members, that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The members, for people. */
    @Override
    public String toString() {
        return members.toString();
    }
}
