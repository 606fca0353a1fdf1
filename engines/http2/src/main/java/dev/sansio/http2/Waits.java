package dev.sansio.http2;

import dev.sansio.core.Engine;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** When the peer will have been waited for long enough. Time in which nobody listens to it does not count. */
@SuppressWarnings("EnumOrdinal") // an array by ordinal, which lives no longer than the enumeration it was made for
final class Waits {

    /** For what. */
    enum For {
        SETTINGS,
        HEAD,
        IDLE,
        KEEP_ALIVE,
        ANSWER,
        DRAIN
    }

    private static final For[] ALL = For.values();

    private final Http2Timeouts timeouts;
    private final long[] deadlines = new long[ALL.length];

    Waits(Http2Timeouts timeouts) {
        this.timeouts = timeouts;
        Arrays.fill(deadlines, Engine.NEVER);
    }

    private Duration patience(For what) {
        return switch (what) {
            case SETTINGS -> timeouts.settings();
            case HEAD -> timeouts.head();
            case IDLE -> timeouts.idle();
            case KEEP_ALIVE -> timeouts.keepAlive();
            case ANSWER -> timeouts.keepAliveAnswer();
            case DRAIN -> timeouts.drain();
        };
    }

    /** Waits anew. */
    void begin(For what, long now) {
        long nanos = patience(what).toNanos();
        set(what, nanos == 0 || nanos >= Engine.NEVER - now ? Engine.NEVER : now + nanos);
    }

    void end(For what) {
        set(what, Engine.NEVER);
    }

    /** Waits, or goes on waiting, as long as something is so. */
    void keep(For what, boolean so, long now) {
        if (!so) {
            end(what);
        } else if (deadlines[what.ordinal()] == Engine.NEVER) {
            begin(what, now);
        }
    }

    private void set(For what, long deadline) {
        deadlines[what.ordinal()] = deadline;
    }

    long deadline() {
        long earliest = Engine.NEVER;
        for (long deadline : deadlines) {
            earliest = Math.min(earliest, deadline);
        }
        return earliest;
    }

    /** Takes one that is over, or null. */
    @Nullable
    For due(long now) {
        for (For what : ALL) {
            if (deadlines[what.ordinal()] <= now) {
                end(what);
                return what;
            }
        }
        return null;
    }

    /** Time that does not count has passed. */
    void shift(long nanos) {
        for (int i = 0; i < deadlines.length; i++) {
            if (deadlines[i] != Engine.NEVER) {
                deadlines[i] = nanos >= Engine.NEVER - deadlines[i] ? Engine.NEVER : deadlines[i] + nanos;
            }
        }
    }
}
