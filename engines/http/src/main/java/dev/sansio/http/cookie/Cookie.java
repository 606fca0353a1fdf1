package dev.sansio.http.cookie;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A name and a value in {@code Cookie} (RFC 6265bis 4.2, 5.8.3).
 *
 * @param name may be empty: some servers set cookies without one
 */
public record Cookie(String name, String value) {

    /**
     * A cookie that can be written.
     *
     * @throws IllegalArgumentException if name or value has a semicolon, a control character, a character above U+00FF or a
     *     blank at its edge, or the name an equals sign
     */
    public Cookie {
        CookieSyntax.check(name, value);
    }

    /**
     * Reads a value of {@code Cookie}; several lines are joined by {@code "; "}. Everybody can set cookies for a domain, so what
     * is malformed is passed over, not refused; of cookies of the same name the first is the most specific one (RFC 6265bis 5.8.3).
     */
    public static List<Cookie> parseAll(String value) {
        List<Cookie> cookies = new ArrayList<>();
        for (int from = 0; from <= value.length(); ) {
            int semicolon = value.indexOf(';', from);
            int end = semicolon < 0 ? value.length() : semicolon;
            String pair = CookieSyntax.trimmed(value, from, end);
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : CookieSyntax.trimmed(pair, 0, equals);
            String content = CookieSyntax.trimmed(pair, equals + 1, pair.length());
            if (!pair.isEmpty() && CookieSyntax.isValid(name, content)) {
                cookies.add(new Cookie(name, content));
            }
            from = end + 1;
        }
        return List.copyOf(cookies);
    }

    /** The value of {@code Cookie} for these. */
    public static String toFieldValue(List<Cookie> cookies) {
        StringJoiner out = new StringJoiner("; ");
        cookies.forEach(cookie -> out.add(cookie.name.isEmpty() ? cookie.value : cookie.name + "=" + cookie.value));
        return out.toString();
    }

    /** The name, and nothing of the value, which may be a secret. */
    @Override
    public String toString() {
        return name + "=***";
    }
}
