package dev.sansio.testkit.laws;

import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * n bytes that come one at a time cost O(n), the walk over stored chunks included. Held against each other are the work for
 * n bytes and for eight times as many, by the memory that it allocates and the time that the thread computes: whatever the
 * machine, a linear engine needs about eight times as much, a quadratic one sixty-four times.
 */
public final class LinearLaw implements Law {

    private static final int SHORT = 4096;
    private static final int TIMES = 8;
    private static final int GREATEST_RATIO = 24;
    private static final int ATTEMPTS = 12;
    /** Below this there is nothing to compare, in bytes and in nanoseconds. */
    private static final long NEGLIGIBLE = 1 << 20;

    private static final long NEGLIGIBLE_NANOS = 5_000_000;

    /** The law. */
    public LinearLaw() {}

    @Override
    public String name() {
        return "L10 linear";
    }

    @Override
    public <C, E> @Nullable String notApplicable(Scenario<C, E> scenario) {
        if (scenario.isDatagram()) {
            return "datagrams are not cut";
        }
        return scenario.lengthy() == null ? "the scenario names no lengthy input" : null;
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        IntFunction<Octets> lengthy = scenario.lengthy();
        if (lengthy != null) {
            Octets few = lengthy.apply(SHORT);
            Octets many = lengthy.apply(SHORT * TIMES);
            double growth = (double) many.length() / few.length();
            for (boolean late : new boolean[] {false, true}) {
                compare(scenario, few, many, growth * GREATEST_RATIO / TIMES, late);
            }
        }
    }

    private static <C, E> void compare(
            Scenario<C, E> scenario, Octets few, Octets many, double greatestRatio, boolean late) {
        Work small = Work.NEVER_MEASURED;
        Work large = Work.NEVER_MEASURED;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            small = small.least(measure(scenario, few, late));
            large = large.least(measure(scenario, many, late));
            if (attempt > 0 && large.fits(small, greatestRatio)) {
                return;
            }
        }
        throw new AssertionError("%s: %d bytes one at a time%s cost %s, and %d bytes %s: that is not linear"
                .formatted(
                        scenario.name(),
                        few.length(),
                        late ? ", polled at the end," : "",
                        small,
                        many.length(),
                        large));
    }

    private static <C, E> Work measure(Scenario<C, E> scenario, Octets input, boolean late) {
        Driver<C, E> driver =
                scenario.driver(late ? Habit.LATE_POLL : Habit.ORDINARY, 0).forgetting();
        driver.start();
        List<Step<C>> steps = Cuts.everywhere(List.of(new Step.Arrived<>(input)));
        Work before = Work.soFar();
        steps.forEach(driver::take);
        driver.settle();
        Work work = Work.soFar().minus(before);
        SessionFailedException failure = driver.failure();
        if (failure != null) {
            throw new AssertionError(scenario.name() + ": the lengthy input is to be valid, and failed", failure);
        }
        return work;
    }

    /** The work of this thread. */
    private record Work(long allocated, long nanos) {

        static final Work NEVER_MEASURED = new Work(Long.MAX_VALUE, Long.MAX_VALUE);

        static Work soFar() {
            com.sun.management.ThreadMXBean threads =
                    (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
            return new Work(
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()), threads.getCurrentThreadCpuTime());
        }

        Work minus(Work before) {
            return new Work(allocated - before.allocated, nanos - before.nanos);
        }

        Work least(Work other) {
            return new Work(Math.min(allocated, other.allocated), Math.min(nanos, other.nanos));
        }

        boolean fits(Work small, double ratio) {
            return (allocated <= NEGLIGIBLE || allocated <= ratio * small.allocated)
                    && (nanos <= NEGLIGIBLE_NANOS || nanos <= ratio * small.nanos);
        }

        @Override
        public String toString() {
            return allocated + " bytes of garbage and " + nanos / 1000 + " us";
        }
    }
}
