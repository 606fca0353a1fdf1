package dev.sansio.http.cookie;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates of {@code Expires}, read as leniently as everybody reads them (RFC 6265bis 5.1.1). */
final class CookieDate {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private int hour = -1;
    private int minute;
    private int second;
    private int day = -1;
    private int month = -1;
    private int year = -1;

    private CookieDate() {}

    /** The time, or null if the text tells none. */
    static @Nullable Instant parse(String text) {
        CookieDate date = new CookieDate();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean delimiter = i == text.length() || isDelimiter(text.charAt(i));
            if (!delimiter && from < 0) {
                from = i;
            } else if (delimiter && from >= 0) {
                date.take(text.substring(from, i));
                from = -1;
            }
        }
        return date.instant();
    }

    private static boolean isDelimiter(char c) {
        return c == '\t'
                || (c >= ' ' && c <= '/')
                || (c >= ';' && c <= '@')
                || (c >= '[' && c <= '`')
                || (c >= '{' && c <= '~');
    }

    private void take(String token) {
        if (hour < 0 && isTime(token)) {
            return;
        }
        int digits = digits(token, 0);
        if (day < 0 && digits >= 1 && digits <= 2) {
            day = Integer.parseInt(token, 0, digits, 10);
        } else if (month < 0 && month(token) >= 0) {
            month = month(token);
        } else if (year < 0 && (digits == 2 || digits == 4)) {
            year = Integer.parseInt(token, 0, digits, 10);
        }
    }

    private boolean isTime(String token) {
        int first = digits(token, 0);
        int second = first + 1 + digits(token, first + 1);
        int third = second + 1 + digits(token, second + 1);
        if (!isField(token, 0, first) || !isField(token, first + 1, second) || !isField(token, second + 1, third)) {
            return false;
        }
        if (token.charAt(first) != ':' || token.charAt(second) != ':') {
            return false;
        }
        hour = Integer.parseInt(token, 0, first, 10);
        minute = Integer.parseInt(token, first + 1, second, 10);
        this.second = Integer.parseInt(token, second + 1, third, 10);
        return true;
    }

    private static boolean isField(String token, int from, int to) {
        return to <= token.length() && to - from >= 1 && to - from <= 2;
    }

    private static int digits(String token, int from) {
        int at = from;
        while (at < token.length() && token.charAt(at) >= '0' && token.charAt(at) <= '9') {
            at++;
        }
        return Math.max(0, at - from);
    }

    private static int month(String token) {
        if (token.length() < 3) {
            return -1;
        }
        int at = MONTHS.indexOf(token.substring(0, 3).toLowerCase(Locale.ROOT));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : -1;
    }

    private @Nullable Instant instant() {
        int full = year >= 70 && year <= 99 ? year + 1900 : year >= 0 && year <= 69 ? year + 2000 : year;
        if (hour < 0 || day < 0 || month < 0 || full < 1601) {
            return null;
        }
        try {
            return LocalDateTime.of(full, month, day, hour, minute, second).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
