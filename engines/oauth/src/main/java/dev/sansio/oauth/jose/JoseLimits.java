package dev.sansio.oauth.jose;

import dev.sansio.core.Limit;

/**
 * How much of a signed text is read.
 *
 * @param text in characters, all three parts together
 * @param header in characters, encoded
 * @param keys how many keys are tried where the header names none
 */
public record JoseLimits(Limit text, Limit header, Limit keys) {

    /** 64 Ki characters, of which 16 Ki are the header; 10 keys. */
    public static final JoseLimits DEFAULTS = of(64 * 1024, 16 * 1024, 10);

    /** Limits of so many characters and keys. */
    public static JoseLimits of(long text, long header, long keys) {
        return new JoseLimits(
                new Limit("JoseLimits.text", text),
                new Limit("JoseLimits.header", header),
                new Limit("JoseLimits.keys", keys));
    }
}
