package dev.sansio.github.api;

import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.context.Link;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That what was called will go away (RFC 9745, RFC 8594).
 *
 * @param since from when on it is better not called; null if that is not said
 * @param sunset when it goes; null if that is not said
 * @param link to what is written about it; null without
 */
public record Deprecation(
        @Nullable Instant since,
        @Nullable Instant sunset,
        @Nullable String link) {

    /** Only decides the century of a year of two digits, which no server has written for long. */
    private static final Instant PIVOT = Instant.parse("2026-01-01T00:00:00Z");

    /** What fields say; null if they say nothing of it. What cannot be read is left out. */
    public static @Nullable Deprecation of(HttpFields fields) {
        String deprecation = fields.first("deprecation");
        String sunset = fields.first("sunset");
        if (deprecation == null && sunset == null) {
            return null;
        }
        return new Deprecation(time(deprecation), time(sunset), link(fields));
    }

    private static @Nullable Instant time(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.startsWith("@")) {
            long seconds = HttpSyntax.digits(value.substring(1));
            return seconds < 0 || seconds > Integer.MAX_VALUE * 4L ? null : Instant.ofEpochSecond(seconds);
        }
        try {
            return HttpDate.parse(value, PIVOT);
        } catch (MalformedFieldException none) {
            return null;
        }
    }

    private static @Nullable String link(HttpFields fields) {
        String value = fields.joined(HttpNames.LINK);
        try {
            return value == null
                    ? null
                    : Link.parseAll(value).stream()
                            .filter(link -> link.relations().contains("deprecation")
                                    || link.relations().contains("sunset"))
                            .map(Link::target)
                            .findFirst()
                            .orElse(null);
        } catch (MalformedFieldException none) {
            return null;
        }
    }
}
