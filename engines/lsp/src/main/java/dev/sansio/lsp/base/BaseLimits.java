package dev.sansio.lsp.base;

import dev.sansio.core.Limit;

/**
 * The bounds of the base protocol, in bytes.
 *
 * @param header a header section, without the empty line
 * @param content a content; the specification has no bound
 */
public record BaseLimits(Limit header, Limit content) {

    /** 8 KiB and 64 MiB. */
    public static final BaseLimits DEFAULTS =
            new BaseLimits(new Limit("BaseLimits.header", 8 << 10), new Limit("BaseLimits.content", 64 << 20));

    /** These limits, with {@link #header} at another value. */
    public BaseLimits withHeader(long bytes) {
        return new BaseLimits(new Limit(header.name(), bytes), content);
    }

    /** These limits, with {@link #content} at another value. */
    public BaseLimits withContent(long bytes) {
        return new BaseLimits(header, new Limit(content.name(), bytes));
    }
}
