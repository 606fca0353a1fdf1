package dev.sansio.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How adjacent events of payload become one, since payload may come in as many parts as the input.
 *
 * @param <E> the events
 */
@FunctionalInterface
public interface Merge<E> {

    /** Merges nothing. */
    static <E> Merge<E> none() {
        return (first, second) -> null;
    }

    /** The event that says what both say, or null if they do not merge. */
    @Nullable
    E merge(E first, E second);

    /** All events, merged wherever they merge. */
    default List<E> all(List<E> events) {
        List<E> merged = new ArrayList<>(events.size());
        for (E event : events) {
            E both = merged.isEmpty() ? null : merge(merged.get(merged.size() - 1), event);
            if (both == null) {
                merged.add(event);
            } else {
                merged.set(merged.size() - 1, both);
            }
        }
        return merged;
    }
}
