package dev.sansio.http.range;

import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.MalformedFieldException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The value of {@code Range} in octets (RFC 9110 14.2).
 *
 * @param ranges at least one
 */
public record ByteRanges(List<ByteRange> ranges) {

    /**
     * A list of its own.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public ByteRanges {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("at least one range is asked for");
        }
    }

    /**
     * Reads a value.
     *
     * @param most how many ranges are served; who asks for more is answered in full (RFC 9110 17.15)
     * @throws MalformedFieldException if it is none, is in another unit, or has too many; the field is then to be ignored
     */
    public static ByteRanges parse(String value, int most) {
        FieldReader in = new FieldReader(value);
        if (!in.token().equalsIgnoreCase("bytes")) {
            throw in.malformed("the unit of octets");
        }
        in.expect('=');
        List<ByteRange> ranges = new ArrayList<>();
        while (in.nextElement()) {
            if (ranges.size() == most) {
                throw in.malformed("no more ranges");
            }
            ranges.add(range(in));
        }
        if (ranges.isEmpty()) {
            throw in.malformed("a range");
        }
        return new ByteRanges(ranges);
    }

    private static ByteRange range(FieldReader in) {
        long first = number(in);
        in.expect('-');
        long last = number(in);
        try {
            return new ByteRange(first, last);
        } catch (IllegalArgumentException wrong) {
            throw in.malformed("a range that ends where it begins, or behind");
        }
    }

    /** A number, or -1 where there is none. One that is larger than any content is the largest that there is. */
    private static long number(FieldReader in) {
        String digits = in.until("-, \t");
        if (digits.isEmpty()) {
            return -1;
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw in.malformed("digits");
        }
        long number = HttpSyntax.digits(digits);
        return number < 0 ? Long.MAX_VALUE : number;
    }

    /**
     * The octets of a representation that are meant, in the order in which they were asked for; empty if none of the ranges can
     * be satisfied: 416.
     */
    public List<ContentRange> of(long length) {
        return ranges.stream()
                .map(range -> range.of(length))
                .filter(Objects::nonNull)
                .toList();
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        return ranges.stream().map(ByteRange::toString).collect(Collectors.joining(", ", "bytes=", ""));
    }
}
