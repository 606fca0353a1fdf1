package dev.sansio.lsp.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies that cannot be changed, for the components of records. */
public final class Copies {

    private Copies() {}

    /** A list. */
    public static <T> List<T> list(List<T> values) {
        return List.copyOf(values);
    }

    /** A map, in its order. */
    public static <T> Map<String, T> map(Map<String, T> values) {
        return values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
