package dev.sansio.netty.process;

import dev.sansio.reactor.SessionOptions;
import java.time.Duration;
import java.util.function.UnaryOperator;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * How processes are kept.
 *
 * @param gracePeriod how long a process may take to end by itself once it is of no more use, and again once it was told to end,
 *     before it is killed
 * @param standardErrorBound how many bytes of standard error wait for a reader, at least 1; beyond, the oldest are dropped
 * @param timers measures the grace period
 * @param session further options of the sessions
 */
public record ProcessOptions(
        Duration gracePeriod, int standardErrorBound, Scheduler timers, UnaryOperator<SessionOptions> session) {

    /** Two seconds of grace, 64 KiB of standard error. */
    public static ProcessOptions defaults() {
        return new ProcessOptions(Duration.ofSeconds(2), 64 * 1024, Schedulers.parallel(), UnaryOperator.identity());
    }

    public ProcessOptions {
        if (gracePeriod.isNegative()) {
            throw new IllegalArgumentException("the grace period is not negative: " + gracePeriod);
        }
        if (standardErrorBound < 1) {
            throw new IllegalArgumentException("the bound of standard error is at least 1: " + standardErrorBound);
        }
    }

    /** A copy with another grace period. */
    public ProcessOptions gracePeriod(Duration period) {
        return new ProcessOptions(period, standardErrorBound, timers, session);
    }

    /** A copy with another bound of standard error. */
    public ProcessOptions standardErrorBound(int bytes) {
        return new ProcessOptions(gracePeriod, bytes, timers, session);
    }

    /** A copy that measures the grace period elsewhere. */
    public ProcessOptions timers(Scheduler scheduler) {
        return new ProcessOptions(gracePeriod, standardErrorBound, scheduler, session);
    }

    /** A copy with other options for the sessions. */
    public ProcessOptions session(UnaryOperator<SessionOptions> change) {
        return new ProcessOptions(gracePeriod, standardErrorBound, timers, change);
    }
}
