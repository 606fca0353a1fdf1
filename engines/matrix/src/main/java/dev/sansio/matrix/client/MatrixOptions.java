package dev.sansio.matrix.client;

import dev.sansio.matrix.sync.ClassicSync;
import dev.sansio.matrix.sync.SyncDialect;
import dev.sansio.matrix.sync.SyncLimits;
import dev.sansio.matrix.sync.SyncOptions;

/**
 * How a client is set up.
 *
 * @param sendsToken whether the engine adds the token of its session; false where a filter below does that
 * @param sync how to be told what is new
 */
public record MatrixOptions(
        Homeserver homeserver, boolean sendsToken, SyncDialect sync, MatrixLimits limits, MatrixTimeouts timeouts) {

    /** The ordinary client of a homeserver. */
    public static MatrixOptions of(Homeserver homeserver) {
        SyncDialect sync = new ClassicSync(SyncOptions.DEFAULTS, SyncLimits.DEFAULTS);
        return new MatrixOptions(homeserver, true, sync, MatrixLimits.DEFAULTS, MatrixTimeouts.DEFAULTS);
    }

    /** The same, tokens being left to a filter below. */
    public MatrixOptions withoutToken() {
        return new MatrixOptions(homeserver, false, sync, limits, timeouts);
    }

    /** The same with another way to sync. */
    public MatrixOptions withSync(SyncDialect other) {
        return new MatrixOptions(homeserver, sendsToken, other, limits, timeouts);
    }

    /** The same with other limits. */
    public MatrixOptions withLimits(MatrixLimits other) {
        return new MatrixOptions(homeserver, sendsToken, sync, other, timeouts);
    }

    /** The same with other waiting times. */
    public MatrixOptions withTimeouts(MatrixTimeouts other) {
        return new MatrixOptions(homeserver, sendsToken, sync, limits, other);
    }
}
