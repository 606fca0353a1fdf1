package dev.sansio.http.negotiation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The value of {@code Accept-Language} (RFC 9110 12.5.4), matched by basic filtering (RFC 4647 3.3.1). */
public record AcceptLanguage(List<Preference> preferences) {

    /** A list of its own. */
    public AcceptLanguage {
        preferences = List.copyOf(preferences);
    }

    /**
     * Reads a value, its lines joined by commas.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static AcceptLanguage parse(String value) {
        return new AcceptLanguage(Preference.parseAll(value));
    }

    /** Thousandths: 1000 is the best, 0 not acceptable. The longest range that fits counts: {@code de} fits {@code de-CH}. */
    public int weight(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        for (String range = tag; !range.isEmpty(); range = range.substring(0, Math.max(0, range.lastIndexOf('-')))) {
            for (Preference preference : preferences) {
                if (preference.value().equals(range)) {
                    return preference.weight();
                }
            }
        }
        return Math.max(0, Preference.weightOf(preferences, "*"));
    }

    /** The language that the client likes best, the first of equals; null if none is acceptable: serve any, rather than 406. */
    public @Nullable String best(List<String> available) {
        return Best.of(available, this::weight);
    }
}
