package dev.sansio.core;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines with names.
 *
 * @param <K> the names
 */
@SuppressWarnings("EnumOrdinal") // an array by ordinal, which lives no longer than the enumeration it was made for
public final class Timers<K extends Enum<K>> {

    private final K[] names;
    private final long[] deadlines;

    /** Timers for every constant of an enumeration, none of them set. */
    public Timers(Class<K> names) {
        this.names = names.getEnumConstants();
        this.deadlines = new long[this.names.length];
        Arrays.fill(deadlines, Engine.NEVER);
    }

    /** Sets a timer, or moves it; {@link Engine#NEVER} cancels it. */
    public void set(K name, long deadline) {
        deadlines[name.ordinal()] = deadline;
    }

    /** Sets a timer to a span after now; a span of 0 or less means no limit of time, and cancels it. */
    public void after(K name, long now, long nanos) {
        set(name, nanos <= 0 || nanos >= Engine.NEVER - now ? Engine.NEVER : now + nanos);
    }

    /** Cancels a timer. */
    public void cancel(K name) {
        set(name, Engine.NEVER);
    }

    /** Whether a timer is set. */
    public boolean isSet(K name) {
        return deadlines[name.ordinal()] != Engine.NEVER;
    }

    /** When the earliest timer is due, or {@link Engine#NEVER}. */
    public long deadline() {
        long earliest = Engine.NEVER;
        for (long deadline : deadlines) {
            earliest = Math.min(earliest, deadline);
        }
        return earliest;
    }

    /** Takes the earliest timer that is due, or null; among equals the one declared first. */
    public @Nullable K due(long now) {
        int earliest = -1;
        for (int i = 0; i < deadlines.length; i++) {
            if (deadlines[i] != Engine.NEVER
                    && deadlines[i] <= now
                    && (earliest < 0 || deadlines[i] < deadlines[earliest])) {
                earliest = i;
            }
        }
        if (earliest < 0) {
            return null;
        }
        deadlines[earliest] = Engine.NEVER;
        return names[earliest];
    }
}
