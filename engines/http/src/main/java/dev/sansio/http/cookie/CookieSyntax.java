package dev.sansio.http.cookie;

import dev.sansio.http.HttpSyntax;

/** What names, values and attributes of cookies share. */
final class CookieSyntax {

    private CookieSyntax() {}

    static void check(String name, String value) {
        if (!isValid(name, value)) {
            throw new IllegalArgumentException("the name or the value of a cookie has a character that would end it");
        }
    }

    static boolean isValid(String name, String value) {
        return name.indexOf('=') < 0
                && isPlain(name)
                && isPlain(value)
                && !(name.isEmpty() && (value.isEmpty() || value.indexOf('=') >= 0));
    }

    static boolean isPlain(String text) {
        return HttpSyntax.isFieldValue(text) && text.indexOf(';') < 0;
    }

    static String trimmed(String text, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        while (end > first && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
