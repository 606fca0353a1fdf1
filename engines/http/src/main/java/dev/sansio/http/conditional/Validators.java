package dev.sansio.http.conditional;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a representation from another (RFC 9110 8.8).
 *
 * @param tag null if it has none
 * @param lastModified to the second, as fields say it; null if it is not known
 */
public record Validators(@Nullable EntityTag tag, @Nullable Instant lastModified) {

    /** Drops fractions of a second. */
    public Validators {
        lastModified = lastModified == null ? null : lastModified.truncatedTo(ChronoUnit.SECONDS);
    }
}
