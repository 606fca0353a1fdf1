package dev.sansio.http.auth;

import dev.sansio.http.FieldParameters;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.QuotedString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a server asks for (RFC 9110 11.3), in {@code WWW-Authenticate} or {@code Proxy-Authenticate}.
 *
 * @param scheme in lower case, such as {@code basic}
 * @param token68 of schemes that have no parameters, such as Negotiate; else null
 * @param parameters names in lower case, in order
 */
public record Challenge(String scheme, @Nullable String token68, Map<String, String> parameters) {

    /**
     * A checked challenge.
     *
     * @throws IllegalArgumentException if it could not be written
     */
    public Challenge {
        if (!HttpSyntax.isToken(scheme) || (token68 != null && !AuthReader.isToken68(token68))) {
            throw new IllegalArgumentException("a challenge has a token as scheme, and token68 has no blanks");
        }
        if (token68 != null && !parameters.isEmpty()) {
            throw new IllegalArgumentException("a challenge has parameters or token68, not both");
        }
        scheme = scheme.toLowerCase(Locale.ROOT);
        parameters = FieldParameters.copyOf(parameters);
    }

    /** A challenge with a realm, and nothing else. */
    public static Challenge of(String scheme, String realm) {
        return new Challenge(scheme, null, Map.of("realm", realm));
    }

    /**
     * Reads a value, its lines joined by commas; in the order of the server, which is not one of preference.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static List<Challenge> parseAll(String value) {
        return List.copyOf(AuthReader.read(value));
    }

    /** The protection space (RFC 9110 11.5), or null. */
    public @Nullable String realm() {
        return parameters.get("realm");
    }

    /** As it stands in a field. Values are quoted: some clients want that of {@code realm}. */
    @Override
    public String toString() {
        if (token68 != null) {
            return scheme + " " + token68;
        }
        StringJoiner out = new StringJoiner(", ", parameters.isEmpty() ? scheme : scheme + " ", "");
        parameters.forEach((name, value) -> out.add(name + "=" + QuotedString.of(value)));
        return out.toString();
    }
}
