package dev.sansio.http.cookie;

import dev.sansio.http.MalformedFieldException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The algorithm of RFC 6265bis 5.6. */
final class SetCookieParser {

    private static final int LONGEST_COOKIE = 4096;
    private static final int LONGEST_ATTRIBUTE = 1024;

    private final String text;
    private @Nullable Instant expires;
    private @Nullable Long maxAge;
    private @Nullable String domain;
    private @Nullable String path;
    private boolean secure;
    private boolean httpOnly;
    private @Nullable SameSite sameSite;

    SetCookieParser(String text) {
        this.text = text;
    }

    SetCookie parse() {
        if (text.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7F || c > 0xFF)) {
            throw new MalformedFieldException("expected no control characters");
        }
        int end = end(0);
        int equals = text.indexOf('=');
        boolean named = equals >= 0 && equals < end;
        String name = named ? CookieSyntax.trimmed(text, 0, equals) : "";
        String value = CookieSyntax.trimmed(text, named ? equals + 1 : 0, end);
        if (name.length() + value.length() > LONGEST_COOKIE || !CookieSyntax.isValid(name, value)) {
            throw new MalformedFieldException("expected a cookie of at most 4096 characters");
        }
        for (int from = end + 1; from < text.length(); from = end + 1) {
            end = end(from);
            attribute(text.substring(from, end));
        }
        return new SetCookie(new Cookie(name, value), expires, maxAge, domain, path, secure, httpOnly, sameSite);
    }

    private int end(int from) {
        int semicolon = text.indexOf(';', from);
        return semicolon < 0 ? text.length() : semicolon;
    }

    private void attribute(String text) {
        int equals = text.indexOf('=');
        int nameEnd = equals < 0 ? text.length() : equals;
        String name = CookieSyntax.trimmed(text, 0, nameEnd).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : CookieSyntax.trimmed(text, equals + 1, text.length());
        if (value.length() > LONGEST_ATTRIBUTE) {
            return;
        }
        switch (name) {
            case "expires" -> {
                Instant date = CookieDate.parse(value);
                expires = date == null ? expires : date;
            }
            case "max-age" -> {
                Long seconds = seconds(value);
                maxAge = seconds == null ? maxAge : seconds;
            }
            case "domain" -> {
                String host = (value.startsWith(".") ? value.substring(1) : value).toLowerCase(Locale.ROOT);
                domain = host.isEmpty() ? null : host;
            }
            case "path" -> path = value.startsWith("/") ? value : null;
            case "secure" -> secure = true;
            case "httponly" -> httpOnly = true;
            case "samesite" -> sameSite = sameSite(value);
            default -> {
                // unknown ones are ignored
            }
        }
    }

    /** Digits, perhaps behind a hyphen; a number that is too large is the largest. */
    private static @Nullable Long seconds(String value) {
        boolean negative = value.startsWith("-");
        String digits = negative ? value.substring(1) : value;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        long seconds = digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
        return negative ? -seconds : seconds;
    }

    private static @Nullable SameSite sameSite(String value) {
        for (SameSite known : SameSite.values()) {
            if (known.toString().equalsIgnoreCase(value)) {
                return known;
            }
        }
        return null;
    }
}
