package dev.sansio.oauth.form;

import dev.sansio.core.Limit;

/**
 * How much of a query or form is read.
 *
 * @param octets of the whole text, encoded
 * @param parameters how many
 */
public record FormLimits(Limit octets, Limit parameters) {

    /** 64 KiB and 256 parameters. */
    public static final FormLimits DEFAULT = of(64 * 1024, 256);

    /** Limits of so many octets and parameters. */
    public static FormLimits of(long octets, long parameters) {
        return new FormLimits(new Limit("FormLimits.octets", octets), new Limit("FormLimits.parameters", parameters));
    }
}
