package dev.sansio.http.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of {@code Accept-Encoding} (RFC 9110 12.5.3): content codings. Without the field any is acceptable. */
public record AcceptEncoding(List<Preference> preferences) {

    /** A list of its own. */
    public AcceptEncoding {
        preferences = List.copyOf(preferences);
    }

    /**
     * Reads a value, its lines joined by commas; an empty one wants no coding.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static AcceptEncoding parse(String value) {
        return new AcceptEncoding(Preference.parseAll(value));
    }

    /** Thousandths: 1000 is the best, 0 not acceptable. No coding is {@code identity}: acceptable unless it is excluded. */
    public int weight(String coding) {
        int weight = Preference.weightOf(preferences, coding);
        if (weight < 0 && coding.equalsIgnoreCase("x-gzip")) {
            weight = Preference.weightOf(preferences, "gzip"); // the same (RFC 9110 8.4.1.3)
        }
        return weight >= 0 ? weight : coding.equalsIgnoreCase("identity") ? 1 : 0;
    }

    /** The coding that the client likes best, the first of equals; null if none is acceptable. */
    public @Nullable String best(List<String> available) {
        return Best.of(available, this::weight);
    }
}
