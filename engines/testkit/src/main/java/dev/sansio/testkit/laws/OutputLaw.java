package dev.sansio.testkit.laws;

import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.List;

/**
 * {@code transmit} at any time; it never creates, removes or reorders events. With datagrams, when output is drained may
 * change packets, never what is delivered.
 */
public final class OutputLaw implements Law {

    private static final List<Habit> HABITS = List.of(Habit.LATE_TRANSMIT, Habit.EAGER_TRANSMIT, Habit.LATE_BOTH);

    /** The law. */
    public OutputLaw() {}

    @Override
    public String name() {
        return "L3 output";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        List<Step<C>> steps = scenario.steps();
        Verdict<C, E> verdict = new Verdict<>(scenario, scenario.play());
        for (Habit habit : HABITS) {
            compare(scenario, verdict, scenario.play(steps, habit, 0), habit.name());
            compare(
                    scenario,
                    verdict,
                    scenario.play(Cuts.everywhere(steps), habit, 0),
                    habit.name() + ", every byte alone");
        }
    }

    private static <C, E> void compare(
            Scenario<C, E> scenario, Verdict<C, E> verdict, Observation<E> seen, String how) {
        if (scenario.isDatagram()) {
            verdict.sameEvents(seen, how);
        } else {
            verdict.same(seen, how);
        }
    }
}
