package dev.sansio.http1;

import dev.sansio.core.Engine;

/**
 * How long the peer may still take. The time that counts is the one in which its input was awaited: a head has so much of it
 * in all, and content has so much between two pieces, or at a pace.
 */
final class Pace {

    /** What is awaited. */
    enum For {
        NOTHING,
        IDLE,
        RESPONSE,
        HEAD,
        CONTENT
    }

    private static final long SECOND = 1_000_000_000L;

    // in nanoseconds, which are asked for several times an exchange
    private final long idle;
    private final long response;
    private final long head;
    private final long content;
    private final long octetsPerSecond;

    private For awaited = For.NOTHING;
    private long patience;
    /** Since when the peer is waited for; -1 while it is not. */
    private long since = -1;
    /** Octets that had come by then: taken ones and others. */
    private long seen;

    private long taken;

    Pace(Http1Timeouts timeouts) {
        idle = timeouts.idle().toNanos();
        response = timeouts.response().toNanos();
        head = timeouts.head().toNanos();
        content = timeouts.body().toNanos();
        octetsPerSecond = timeouts.octetsPerSecond();
    }

    For awaited() {
        return awaited;
    }

    /** Waits for something else; how long, in nanoseconds, 0 for ever. */
    long await(For what) {
        awaited = what;
        since = -1;
        patience = full(what);
        return patience;
    }

    private long full(For what) {
        return switch (what) {
            case NOTHING -> 0;
            case IDLE -> idle;
            case RESPONSE -> response;
            case HEAD -> head;
            case CONTENT -> content;
        };
    }

    /** Input may have come: the wait is over, if so. */
    void wake(long available, long now) {
        if (since < 0 || patience == 0) {
            return;
        }
        long came = taken + available - seen;
        if (came == 0) {
            return;
        }
        long spent = now - since;
        since = -1;
        if (awaited == For.HEAD) {
            patience = Math.max(1, patience - spent);
        } else if (awaited == For.CONTENT && octetsPerSecond > 0) {
            long earned = came >= Engine.NEVER / SECOND ? Engine.NEVER : came * SECOND / octetsPerSecond;
            long left = Math.max(1, patience - spent);
            patience = Math.min(full(For.CONTENT), earned > Engine.NEVER - left ? Engine.NEVER : left + earned);
        }
    }

    /** So much was parsed. */
    void took(long octets) {
        taken += octets;
    }

    /** The engine waits for input; whether that is news. */
    boolean rest(long available, long now) {
        if (since >= 0) {
            return false;
        }
        since = now;
        seen = taken + available;
        return true;
    }

    /** What is left of the time, in nanoseconds; 0 for ever. */
    long patience() {
        return patience;
    }
}
