package dev.sansio.http.structured;

/**
 * A Date (RFC 9651 3.3.7).
 *
 * @param seconds since 1970-01-01T00:00:00Z without leap seconds; at most 15 digits
 */
public record DateValue(long seconds) implements BareItem {

    /**
     * A checked Date.
     *
     * @throws IllegalArgumentException if it has more than 15 digits
     */
    public DateValue {
        if (seconds < -IntegerValue.GREATEST || seconds > IntegerValue.GREATEST) {
            throw new IllegalArgumentException("a Date has at most 15 digits");
        }
    }

    @Override
    public String toFieldValue() {
        return "@" + seconds;
    }
}
