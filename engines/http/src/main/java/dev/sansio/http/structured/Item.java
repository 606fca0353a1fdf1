package dev.sansio.http.structured;

/** A value with parameters (RFC 9651 3.3). */
public record Item(BareItem value, Parameters parameters) implements Member {

    /** A value without parameters. */
    public static Item of(BareItem value) {
        return new Item(value, Parameters.EMPTY);
    }

    /** An Integer without parameters. */
    public static Item of(long value) {
        return of(new IntegerValue(value));
    }

    /** A String without parameters. */
    public static Item of(String value) {
        return of(new StringValue(value));
    }

    /**
     * Reads a field that is an Item (RFC 9651 4.2.3); several lines of it are joined by commas, and fail.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static Item parse(String value) {
        StructuredParser parser = new StructuredParser(value);
        Item item = parser.item();
        parser.end();
        return item;
    }

    @Override
    public String toFieldValue() {
        return value.toFieldValue() + parameters.toFieldValue();
    }
}
