package dev.sansio.matrix.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Versions of the specification, such as {@code 1.11}.
 *
 * @param added the one in which something came; null if it was there before 1.1
 * @param changed those in which it was changed
 */
public record Versions(@Nullable String added, List<String> changed) {

    /** Versions that are listed: the one of coming, or an empty text, then those of changes. */
    static Versions of(String added, String... changed) {
        return new Versions(added.isEmpty() ? null : added, List.of(changed));
    }
}
