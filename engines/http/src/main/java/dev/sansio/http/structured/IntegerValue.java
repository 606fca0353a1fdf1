package dev.sansio.http.structured;

/**
 * An Integer (RFC 9651 3.3.1).
 *
 * @param value of at most 15 digits: -999,999,999,999,999 to 999,999,999,999,999
 */
public record IntegerValue(long value) implements BareItem {

    static final long GREATEST = 999_999_999_999_999L;

    /**
     * A checked Integer.
     *
     * @throws IllegalArgumentException if it has more than 15 digits
     */
    public IntegerValue {
        if (value < -GREATEST || value > GREATEST) {
            throw new IllegalArgumentException("an Integer has at most 15 digits");
        }
    }

    @Override
    public String toFieldValue() {
        return Long.toString(value);
    }
}
