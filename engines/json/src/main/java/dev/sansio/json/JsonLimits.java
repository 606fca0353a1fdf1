package dev.sansio.json;

import dev.sansio.core.Limit;

/**
 * How much of a text is read.
 *
 * @param octets of the whole text
 * @param depth of arrays and objects within each other; a text that is neither has 0
 * @param values in all, arrays and objects included
 */
public record JsonLimits(Limit octets, Limit depth, Limit values) {

    /** 1 MiB, 64 deep, 100,000 values: more than any message of a protocol needs that is no file. */
    public static final JsonLimits DEFAULTS = of(1 << 20, 64, 100_000);

    /** Limits of so many octets, levels and values. */
    public static JsonLimits of(long octets, long depth, long values) {
        return new JsonLimits(
                new Limit("JsonLimits.octets", octets),
                new Limit("JsonLimits.depth", depth),
                new Limit("JsonLimits.values", values));
    }

    /** The same with another bound of the text, in octets. */
    public JsonLimits withOctets(long value) {
        return of(value, depth.value(), values.value());
    }

    /** The same with another bound of nesting. */
    public JsonLimits withDepth(long value) {
        return of(octets.value(), value, values.value());
    }

    /** The same with another bound of the number of values. */
    public JsonLimits withValues(long value) {
        return of(octets.value(), depth.value(), value);
    }
}
