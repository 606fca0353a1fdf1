package dev.sansio.http.structured;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters of an Item or an Inner List (RFC 9651 3.1.2): keys with bare items, in order. Immutable. */
public final class Parameters {

    /** No parameters. */
    public static final Parameters EMPTY = new Parameters(Map.of());

    private final Map<String, BareItem> values;

    /**
     * Parameters in the order of a map, which is copied.
     *
     * @throws IllegalArgumentException if a key is none
     */
    public Parameters(Map<String, ? extends BareItem> values) {
        values.keySet().forEach(Key::check);
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One parameter. */
    public static Parameters of(String key, BareItem value) {
        return new Parameters(Map.of(key, value));
    }

    /** The value of a key, or null. */
    public @Nullable BareItem get(String key) {
        return values.get(key);
    }

    /** The parameters with one more, or with another value for a key. */
    public Parameters with(String key, BareItem value) {
        Map<String, BareItem> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Parameters(more);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** All of them, in order; cannot be changed. */
    public Map<String, BareItem> asMap() {
        return values;
    }

    /** As they stand behind a value (RFC 9651 4.1.1.2); empty without any. */
    public String toFieldValue() {
        StringBuilder out = new StringBuilder();
        values.forEach((key, value) -> {
            out.append(';').append(key);
            if (!value.equals(BooleanValue.TRUE)) {
                out.append('=').append(value.toFieldValue());
            }
        });
        return out.toString();
    }

    /** The same parameters in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters that && Ordered.equal(values, that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The values, for people. */
    @Override
    public String toString() {
        return values.toString();
    }
}
