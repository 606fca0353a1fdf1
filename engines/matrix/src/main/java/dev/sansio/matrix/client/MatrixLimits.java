package dev.sansio.matrix.client;

import dev.sansio.core.Limit;
import dev.sansio.json.JsonLimits;

/**
 * What the client takes, and keeps.
 *
 * @param json of a response that is read whole
 * @param event octets of an event that is sent; the specification has 65,536
 * @param queued messages that wait to be sent
 * @param waiting calls that wait for a token
 * @param attempts how often a message is sent before it is given up
 * @param redirects that one call follows
 */
public record MatrixLimits(JsonLimits json, Limit event, Limit queued, Limit waiting, Limit attempts, Limit redirects) {

    /** 16 MiB a response, 64 KiB an event, 1,000 messages, 1,000 calls, 10 attempts, 5 redirects. */
    public static final MatrixLimits DEFAULTS = of(JsonLimits.of(1 << 24, 100, 2_000_000), 65_536, 1000, 1000, 10, 5);

    /** So many of each. */
    public static MatrixLimits of(
            JsonLimits json, long event, long queued, long waiting, long attempts, long redirects) {
        return new MatrixLimits(
                json,
                new Limit("MatrixLimits.event", event),
                new Limit("MatrixLimits.queued", queued),
                new Limit("MatrixLimits.waiting", waiting),
                new Limit("MatrixLimits.attempts", attempts),
                new Limit("MatrixLimits.redirects", redirects));
    }
}
