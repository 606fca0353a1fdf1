package dev.sansio.testkit.laws;

import dev.sansio.core.Engine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Adding a constant to every {@code now} changes nothing; spurious {@code advance} changes nothing; after {@code advance} the
 * deadline lies in the future; the patience with a silent peer runs only while the engine is hungry.
 */
public final class TimeLaw implements Law {

    private static final long[] ORIGINS = {1, 1_000_000_007L, 1L << 60};
    private static final Duration SLOW = Duration.ofDays(365);
    private static final int DEADLINES = 50;

    /** The law. */
    public TimeLaw() {}

    @Override
    public String name() {
        return "L6 time";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        List<Step<C>> steps = scenario.steps();
        Observation<E> base = scenario.play();
        Verdict<C, E> verdict = new Verdict<>(scenario, base);
        for (long origin : ORIGINS) {
            verdict.sameInEverything(scenario.play(steps, Habit.ORDINARY, origin), "a clock that starts at " + origin);
        }
        verdict.sameEvents(scenario.play(steps, Habit.SPURIOUS_ADVANCE, 0), "spurious advance");
        int stride = Cuts.stride(steps.size() + 1L, scenario.budget());
        for (int position = 0; position <= steps.size(); position += stride) {
            deadlinesFromHere(scenario, steps, position);
            if (scenario.silenceCode() != null) {
                slowApplication(scenario, steps, position);
            }
        }
    }

    /** Jumps from deadline to deadline after the first steps; the same with any clock. */
    private static <C, E> void deadlinesFromHere(Scenario<C, E> scenario, List<Step<C>> steps, int position) {
        Observation<E> early = jump(scenario, steps, position, 0);
        Observation<E> late = jump(scenario, steps, position, 1L << 60);
        new Verdict<>(scenario, early)
                .sameInEverything(late, "deadlines after step " + position + ", a clock that starts at 2^60");
    }

    private static <C, E> Observation<E> jump(Scenario<C, E> scenario, List<Step<C>> steps, int position, long origin) {
        Driver<C, E> driver = scenario.driver(Habit.ORDINARY, origin);
        driver.start();
        steps.subList(0, position).forEach(driver::take);
        for (int i = 0; i < DEADLINES && driver.engine().deadline() != Engine.NEVER; i++) {
            long due = driver.engine().deadline();
            if (due - origin > Long.MAX_VALUE / 8) {
                break;
            }
            driver.pass(Duration.ofNanos(Math.max(0, due - driver.now())));
        }
        return driver.end();
    }

    /** An application that takes nothing for a year, with input waiting, has no silent peer. */
    private static <C, E> void slowApplication(Scenario<C, E> scenario, List<Step<C>> steps, int position) {
        if (position == steps.size() || !(steps.get(position) instanceof Step.Arrived<C>)) {
            return;
        }
        Driver<C, E> driver = scenario.driver(Habit.LATE_POLL, 0);
        driver.start();
        steps.subList(0, position).forEach(driver::take);
        driver.settle();
        if (driver.failure() != null || !driver.hungry()) {
            return;
        }
        int before = driver.eventCount();
        driver.take(steps.get(position));
        if (driver.hungry()) {
            return; // it parses on arrival, and has not asked to be relieved
        }
        driver.idle(SLOW);
        driver.settle();
        Observation<E> seen = driver.end();
        if (Objects.equals(scenario.silenceCode(), seen.failure())) {
            throw new AssertionError(
                    "%s: a peer that had spoken was held to be silent%n  with: step %d unpolled for %s%n"
                                    .formatted(scenario.name(), position, SLOW)
                            + "  events since: "
                            + seen.events().subList(before, seen.events().size()));
        }
    }
}
