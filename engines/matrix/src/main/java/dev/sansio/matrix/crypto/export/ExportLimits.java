package dev.sansio.matrix.crypto.export;

import dev.sansio.core.Limit;

/**
 * How much a file may ask for.
 *
 * @param characters of the file
 * @param rounds of PBKDF2, which the file itself names
 */
public record ExportLimits(Limit characters, Limit rounds) {

    /** 256 MiB and 10,000,000 rounds. */
    public static final ExportLimits DEFAULTS = of(256L << 20, 10_000_000);

    /** Limits of so many. */
    public static ExportLimits of(long characters, long rounds) {
        return new ExportLimits(
                new Limit("ExportLimits.characters", characters), new Limit("ExportLimits.rounds", rounds));
    }
}
