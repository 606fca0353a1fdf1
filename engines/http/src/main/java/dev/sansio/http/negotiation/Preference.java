package dev.sansio.http.negotiation;

import dev.sansio.http.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One element of {@code Accept-Encoding}, {@code Accept-Language} or {@code Accept-Charset}.
 *
 * @param value in lower case; {@code *} for whatever is not named
 * @param weight thousandths: 1000 is the best, 0 not acceptable
 */
public record Preference(String value, int weight) {

    /**
     * Reads a value, its lines joined by commas.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none; everything is then acceptable
     */
    static List<Preference> parseAll(String value) {
        FieldReader in = new FieldReader(value);
        List<Preference> preferences = new ArrayList<>();
        while (in.nextElement()) {
            preferences.add(new Preference(in.token().toLowerCase(Locale.ROOT), Weight.of(in.parameters())));
        }
        return List.copyOf(preferences);
    }

    /** The weight of a name, or of all that are not named, or -1. */
    static int weightOf(List<Preference> preferences, String name) {
        int others = -1;
        for (Preference preference : preferences) {
            if (preference.value().equalsIgnoreCase(name)) {
                return preference.weight();
            }
            if (preference.value().equals("*")) {
                others = preference.weight();
            }
        }
        return others;
    }
}
