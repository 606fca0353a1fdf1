package dev.sansio.http.range;

import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.MalformedFieldException;

/**
 * The value of {@code Content-Range} in octets (RFC 9110 14.4).
 *
 * @param first the first octet, from 0; -1 if no range could be satisfied
 * @param last the last octet, included; -1 if no range could be satisfied
 * @param length of the whole representation; -1 if it is not known
 */
public record ContentRange(long first, long last, long length) {

    /**
     * A checked range.
     *
     * @throws IllegalArgumentException if it ends before it begins, or behind the representation; if it has neither a range nor
     *     a length
     */
    public ContentRange {
        boolean unsatisfied = first == -1 && last == -1 && length >= 0;
        boolean satisfied = first >= 0 && last >= first && (length == -1 || length > last);
        if (!unsatisfied && !satisfied) {
            throw new IllegalArgumentException("a range is within the representation");
        }
    }

    /** What 416 says. */
    public static ContentRange unsatisfied(long length) {
        return new ContentRange(-1, -1, length);
    }

    /**
     * Reads a value.
     *
     * @throws MalformedFieldException if it is none, or in another unit; the content must then not be combined with any other
     *     (RFC 9110 14.4)
     */
    public static ContentRange parse(String value) {
        FieldReader in = new FieldReader(value);
        if (!in.token().equalsIgnoreCase("bytes")) {
            throw in.malformed("the unit of octets");
        }
        in.expect(' ');
        long first = -1;
        long last = -1;
        if (!in.skip('*')) {
            first = number(in, in.until("-"));
            in.expect('-');
            last = number(in, in.until("/"));
        }
        in.expect('/');
        long length = in.skip('*') ? -1 : number(in, in.until(""));
        in.end();
        try {
            return new ContentRange(first, last, length);
        } catch (IllegalArgumentException wrong) {
            throw in.malformed("a range within the representation");
        }
    }

    private static long number(FieldReader in, String digits) {
        long number = HttpSyntax.digits(digits);
        if (number < 0) {
            throw in.malformed("a number");
        }
        return number;
    }

    /** How many octets the range has; 0 if none could be satisfied. */
    public long size() {
        return first < 0 ? 0 : last - first + 1;
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        return "bytes " + (first < 0 ? "*" : first + "-" + last) + "/" + (length < 0 ? "*" : length);
    }
}
