package dev.sansio.reactor;

import dev.sansio.core.Engine;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/**
 * A session's clock, and the one timer that it keeps on a scheduler: moved only when the deadline becomes earlier. One that
 * rings early does no harm, because ringing is only a look at the clock.
 */
final class Alarm {

    private final Scheduler scheduler;
    private final Runnable ring;
    private final long origin;
    private long latest;
    private @Nullable Disposable armed;
    private long armedFor = Engine.NEVER;
    private volatile boolean rung;

    Alarm(Scheduler scheduler, Runnable ring) {
        this.scheduler = scheduler;
        this.ring = () -> {
            rung = true;
            ring.run();
        };
        this.origin = scheduler.now(TimeUnit.NANOSECONDS);
    }

    /** Nanoseconds since the session was made; never decreasing. */
    long now() {
        long now = scheduler.now(TimeUnit.NANOSECONDS) - origin;
        if (now > latest) {
            latest = now;
        }
        return latest;
    }

    /** Rings at a deadline, or earlier. */
    void arm(long deadline) {
        if (rung || latest >= armedFor) {
            rung = false;
            armedFor = Engine.NEVER; // it has rung, perhaps early, or is about to
        }
        if (deadline >= armedFor) {
            return;
        }
        disarm();
        try {
            armed = scheduler.schedule(ring, Math.max(0, deadline - latest), TimeUnit.NANOSECONDS);
            armedFor = deadline;
        } catch (RejectedExecutionException shutDown) {
            // Without a scheduler there are no time-outs any more; the session itself goes on.
            armed = null;
        }
    }

    void disarm() {
        Disposable old = armed;
        if (old != null) {
            old.dispose();
            armed = null;
        }
        armedFor = Engine.NEVER;
    }
}
