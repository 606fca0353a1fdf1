package dev.sansio.http.structured;

/** A Boolean (RFC 9651 3.3.6). */
public record BooleanValue(boolean value) implements BareItem {

    /** True, which a parameter or a member of a dictionary has without saying it. */
    public static final BooleanValue TRUE = new BooleanValue(true);

    /** False. */
    public static final BooleanValue FALSE = new BooleanValue(false);

    @Override
    public String toFieldValue() {
        return value ? "?1" : "?0";
    }
}
