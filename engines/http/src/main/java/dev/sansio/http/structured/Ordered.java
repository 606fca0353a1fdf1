package dev.sansio.http.structured;

import java.util.List;
import java.util.Map;

/** Maps whose order counts. */
final class Ordered {

    private Ordered() {}

    static boolean equal(Map<?, ?> one, Map<?, ?> other) {
        return List.copyOf(one.entrySet()).equals(List.copyOf(other.entrySet()));
    }
}
