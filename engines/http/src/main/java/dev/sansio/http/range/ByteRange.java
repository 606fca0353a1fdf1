package dev.sansio.http.range;

import org.jspecify.annotations.Nullable;

/**
 * One range of octets that is asked for (RFC 9110 14.1.2).
 *
 * @param first the first octet, from 0; -1 for a suffix
 * @param last the last octet, included; -1 for all to the end; of a suffix, how many octets it has
 */
public record ByteRange(long first, long last) {

    /**
     * A checked range.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public ByteRange {
        if (first < -1 || last < -1 || (first == -1 && last == -1) || (first >= 0 && last >= 0 && last < first)) {
            throw new IllegalArgumentException("a range ends where it begins, or behind");
        }
    }

    /** From an octet to the end. */
    public static ByteRange from(long first) {
        return new ByteRange(first, -1);
    }

    /** The last so many octets. */
    public static ByteRange suffix(long length) {
        return new ByteRange(-1, length);
    }

    /**
     * The octets of a representation that are meant.
     *
     * @param length of the representation
     * @return null if there are none of them: it cannot be satisfied
     */
    public @Nullable ContentRange of(long length) {
        if (first < 0) {
            return last == 0 || length == 0 ? null : new ContentRange(Math.max(0, length - last), length - 1, length);
        }
        if (first >= length) {
            return null;
        }
        return new ContentRange(first, last < 0 ? length - 1 : Math.min(last, length - 1), length);
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        return (first < 0 ? "" : first) + "-" + (last < 0 ? "" : last);
    }
}
