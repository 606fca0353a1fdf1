package dev.sansio.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Dates in fields (RFC 9110 5.6.7): one form is written, three are read. */
public final class HttpDate {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> LONG_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private HttpDate() {}

    /**
     * As it is to be sent: {@code Sun, 06 Nov 1994 08:49:37 GMT}. Fractions of a second are dropped.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static String format(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw new IllegalArgumentException("a date has a year of four digits");
        }
        return DAYS.get(time.getDayOfWeek().getValue() - 1) + ", " + padded(time.getDayOfMonth(), 2) + " "
                + MONTHS.get(time.getMonthValue() - 1) + " " + padded(time.getYear(), 4) + " "
                + padded(time.getHour(), 2) + ":" + padded(time.getMinute(), 2) + ":" + padded(time.getSecond(), 2)
                + " GMT";
    }

    private static String padded(int number, int width) {
        return String.valueOf(10_000 + number).substring(5 - width);
    }

    /**
     * Reads a date in any of the three forms. The name of the day is not compared with the date.
     *
     * @param now decides the century of a year of two digits: it is never more than 50 years ahead
     * @throws MalformedFieldException if it is none; a recipient then ignores it
     */
    public static Instant parse(String value, Instant now) {
        try {
            if (value.length() == 29 && value.startsWith(", ", 3)) {
                return fixed(value);
            }
            int comma = value.indexOf(',');
            return comma < 0 ? asctime(value) : rfc850(value, comma, now);
        } catch (IndexOutOfBoundsException | DateTimeException wrong) {
            throw malformed();
        }
    }

    /** {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
    private static Instant fixed(String value) {
        named(DAYS, value.substring(0, 3));
        literal(value, 7, " ");
        literal(value, 11, " ");
        literal(value, 16, " ");
        literal(value, 25, " GMT");
        return instant(number(value, 12, 4), month(value, 8), number(value, 5, 2), value, 17);
    }

    /** {@code Sunday, 06-Nov-94 08:49:37 GMT}. */
    private static Instant rfc850(String value, int comma, Instant now) {
        named(LONG_DAYS, value.substring(0, comma));
        literal(value, comma, ", ");
        int at = comma + 2;
        literal(value, at + 2, "-");
        literal(value, at + 6, "-");
        literal(value, at + 9, " ");
        literal(value, at + 18, " GMT");
        require(value.length() == at + 22);
        int thisYear = now.atOffset(ZoneOffset.UTC).getYear();
        int year = Math.floorDiv(thisYear + 50, 100) * 100 + number(value, at + 7, 2);
        return instant(
                year > thisYear + 50 ? year - 100 : year, month(value, at + 3), number(value, at, 2), value, at + 10);
    }

    /** {@code Sun Nov  6 08:49:37 1994}. */
    private static Instant asctime(String value) {
        require(value.length() == 24);
        named(DAYS, value.substring(0, 3));
        literal(value, 3, " ");
        literal(value, 7, " ");
        literal(value, 10, " ");
        literal(value, 19, " ");
        int day = value.charAt(8) == ' ' ? number(value, 9, 1) : number(value, 8, 2);
        return instant(number(value, 20, 4), month(value, 4), day, value, 11);
    }

    /** The time {@code 08:49:37} at an index; a 60th second is a leap second. */
    private static Instant instant(int year, int month, int day, String value, int at) {
        literal(value, at + 2, ":");
        literal(value, at + 5, ":");
        int hour = number(value, at, 2);
        int minute = number(value, at + 3, 2);
        int second = number(value, at + 6, 2);
        require(hour < 24 && minute < 60 && second <= 60);
        long days = LocalDate.of(year, month, day).toEpochDay();
        return Instant.ofEpochSecond(((days * 24 + hour) * 60 + minute) * 60 + second);
    }

    private static int month(String value, int at) {
        return named(MONTHS, value.substring(at, at + 3)) + 1;
    }

    private static int named(List<String> names, String name) {
        int index = names.indexOf(name);
        require(index >= 0);
        return index;
    }

    private static int number(String value, int at, int digits) {
        long number = HttpSyntax.digits(value.substring(at, at + digits));
        require(number >= 0);
        return (int) number;
    }

    private static void literal(String value, int at, String wanted) {
        require(value.startsWith(wanted, at));
    }

    private static void require(boolean fulfilled) {
        if (!fulfilled) {
            throw malformed();
        }
    }

    private static MalformedFieldException malformed() {
        return new MalformedFieldException("expected a date such as Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
