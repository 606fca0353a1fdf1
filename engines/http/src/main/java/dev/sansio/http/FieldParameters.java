package dev.sansio.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Parameters of field values (RFC 9110 5.6.6), as values of ours have them. */
public final class FieldParameters {

    private FieldParameters() {}

    /**
     * A copy in the same order that cannot be changed, its names in lower case.
     *
     * @throws IllegalArgumentException if a name is no token, or a value has a character that no quoted string has
     */
    public static Map<String, String> copyOf(Map<String, String> parameters) {
        Map<String, String> copy = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (!HttpSyntax.isToken(name)) {
                throw new IllegalArgumentException("the name of a parameter is a token");
            }
            QuotedString.orToken(value);
            copy.put(name.toLowerCase(Locale.ROOT), value);
        });
        return Collections.unmodifiableMap(copy);
    }
}
