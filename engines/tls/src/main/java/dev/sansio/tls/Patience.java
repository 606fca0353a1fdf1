package dev.sansio.tls;

import dev.sansio.core.Engine;
import java.time.Duration;

/** How long a peer is waited for. */
final class Patience {

    private final long handshake;
    private final long closing;
    private long startedAt;
    private long silentSince;

    Patience(TlsLimits limits) {
        handshake = nanos(limits.handshake());
        closing = nanos(limits.closing());
    }

    /** The handshake begins. */
    void start(long now) {
        startedAt = now;
    }

    /** The peer's silence begins, or begins anew. */
    void silence(long now) {
        silentSince = now;
    }

    /** When the handshake must be complete. */
    long handshakeDeadline() {
        return after(startedAt, handshake);
    }

    /** When the peer must have been heard after our end. */
    long closingDeadline() {
        return after(silentSince, closing);
    }

    private static long after(long since, long nanos) {
        return nanos >= Engine.NEVER - since ? Engine.NEVER : since + nanos;
    }

    private static long nanos(Duration duration) {
        boolean unbounded = duration.isZero() || duration.compareTo(Duration.ofNanos(Engine.NEVER)) >= 0;
        return unbounded ? Engine.NEVER : duration.toNanos();
    }
}
