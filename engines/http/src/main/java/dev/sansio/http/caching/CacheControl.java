package dev.sansio.http.caching;

import dev.sansio.http.FieldParameters;
import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.QuotedString;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Directives of {@code Cache-Control} (RFC 9111 5.2), of requests and responses, extensions too.
 *
 * @param directives names in lower case with their arguments, which are empty for those that have none
 */
public record CacheControl(Map<String, String> directives) {

    /** No number of seconds is said. */
    public static final long NONE = -1;

    /** What a number of seconds means that is greater (RFC 9111 1.2.2). */
    public static final long FOR_EVER = 1L << 31;

    /**
     * A map of its own.
     *
     * @throws IllegalArgumentException if a name is no token, or an argument cannot be written
     */
    public CacheControl {
        directives = FieldParameters.copyOf(directives);
    }

    /**
     * Reads a value, its lines joined by commas. What is malformed is passed over up to the next comma, so that a mistake in one
     * directive does not hide {@code no-store} in another. Of a directive that is repeated the first counts (RFC 9111 4.2.1).
     */
    public static CacheControl parse(String value) {
        FieldReader in = new FieldReader(value);
        Map<String, String> directives = new LinkedHashMap<>();
        for (boolean more = true; more; ) {
            try {
                more = in.nextElement();
                if (more) {
                    String name = in.token().toLowerCase(Locale.ROOT);
                    directives.putIfAbsent(name, in.skip('=') ? in.tokenOrQuotedString() : "");
                }
            } catch (MalformedFieldException mistake) {
                in.until(",");
            }
        }
        return new CacheControl(directives);
    }

    /** Whether a directive is there, its name in lower case. */
    public boolean has(String name) {
        return directives.containsKey(name);
    }

    /** The argument of a directive, empty if it has none; null if it is not there. */
    public @Nullable String argument(String name) {
        return directives.get(name);
    }

    /**
     * The seconds of a directive such as {@code max-age}: {@link #NONE} if it is not there, 0 if it is no number (RFC 9111 4.2.1:
     * stale), at most {@link #FOR_EVER}.
     */
    public long seconds(String name) {
        String argument = directives.get(name);
        if (argument == null) {
            return NONE;
        }
        if (!argument.isEmpty() && argument.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long seconds = HttpSyntax.digits(argument);
            return seconds < 0 ? FOR_EVER : Math.min(seconds, FOR_EVER);
        }
        return 0;
    }

    /** {@code max-age} in seconds, or {@link #NONE}. */
    public long maxAge() {
        return seconds("max-age");
    }

    /** Whether nothing of the message may be stored. */
    public boolean noStore() {
        return has("no-store");
    }

    /** Whether a stored response must be validated before it is used; with an argument, only for those fields. */
    public boolean noCache() {
        return has("no-cache");
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        StringJoiner out = new StringJoiner(", ");
        directives.forEach(
                (name, argument) -> out.add(argument.isEmpty() ? name : name + "=" + QuotedString.orToken(argument)));
        return out.toString();
    }
}
