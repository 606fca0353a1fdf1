package dev.sansio.http.structured;

/**
 * A Decimal (RFC 9651 3.3.2): at most twelve digits before the point, and three behind it.
 *
 * @param thousandths a thousand times the number; at most 15 digits
 */
public record DecimalValue(long thousandths) implements BareItem {

    /**
     * A checked Decimal.
     *
     * @throws IllegalArgumentException if it has more than twelve digits before the point
     */
    public DecimalValue {
        if (thousandths < -IntegerValue.GREATEST || thousandths > IntegerValue.GREATEST) {
            throw new IllegalArgumentException("a Decimal has at most twelve digits before the point");
        }
    }

    /**
     * The nearest Decimal; of two that are as near, the even one (RFC 9651 4.1.5).
     *
     * @throws IllegalArgumentException if it has more than twelve digits before the point, or is no number
     */
    public static DecimalValue of(double value) {
        double thousandths = Math.rint(value * 1000);
        if (!(Math.abs(thousandths) <= IntegerValue.GREATEST)) {
            throw new IllegalArgumentException("a Decimal has at most twelve digits before the point");
        }
        return new DecimalValue((long) thousandths);
    }

    /** The number, as near as floating point comes to it. */
    public double value() {
        return thousandths / 1000.0;
    }

    /** At least one digit behind the point, and no zeros that say nothing. */
    @Override
    public String toFieldValue() {
        long magnitude = Math.abs(thousandths);
        String fraction = Long.toString(1000 + magnitude % 1000).substring(1);
        while (fraction.length() > 1 && fraction.endsWith("0")) {
            fraction = fraction.substring(0, fraction.length() - 1);
        }
        return (thousandths < 0 ? "-" : "") + magnitude / 1000 + "." + fraction;
    }
}
