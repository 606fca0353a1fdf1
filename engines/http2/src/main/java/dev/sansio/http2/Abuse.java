package dev.sansio.http2;

import dev.sansio.core.Limit;
import dev.sansio.core.TokenBucket;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Accounts of what a peer may do, but not without end. Each exists from the first time on. */
final class Abuse {

    private static final int UPDATES_PER_PIECE = 2;

    private final Http2Limits limits;
    private @Nullable TokenBucket resets;
    private @Nullable TokenBucket faults;
    private @Nullable TokenBucket control;
    private @Nullable TokenBucket windowUpdates;

    Abuse(Http2Limits limits) {
        this.limits = limits;
    }

    /** The peer takes back a stream that it opened (CVE-2023-44487). */
    void reset(long now) {
        if (resets == null) {
            resets = bucket(limits.resets(), limits.resetsPerSecond());
        }
        take(Objects.requireNonNull(resets), limits.resets(), now);
    }

    /** The peer makes us reset a stream (CVE-2025-8671). */
    void fault(long now) {
        if (faults == null) {
            faults = bucket(limits.faults(), limits.faultsPerSecond());
        }
        take(Objects.requireNonNull(faults), limits.faults(), now);
    }

    /** The peer sends a frame that moves nothing (CVE-2019-9512 to 9518). */
    void control(long now) {
        if (control == null) {
            control = bucket(limits.control(), limits.controlPerSecond());
        }
        take(Objects.requireNonNull(control), limits.control(), now);
    }

    /** The peer grants credit. */
    void windowUpdate(long now) {
        if (windowUpdates == null) {
            windowUpdates = bucket(limits.windowUpdates(), limits.windowUpdatesPerSecond());
        }
        take(Objects.requireNonNull(windowUpdates), limits.windowUpdates(), now);
    }

    /** We used credit, which is a reason to grant more. */
    void creditUsed() {
        if (windowUpdates != null) {
            windowUpdates.give(UPDATES_PER_PIECE);
        }
    }

    private static TokenBucket bucket(Limit burst, Limit perSecond) {
        return new TokenBucket(Math.max(1, burst.value()), perSecond.value());
    }

    private static void take(TokenBucket bucket, Limit limit, long now) {
        if (!bucket.take(1, now)) {
            throw ConnectionFault.exceeded(limit);
        }
    }
}
