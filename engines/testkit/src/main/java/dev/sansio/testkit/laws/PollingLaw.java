package dev.sansio.testkit.laws;

import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.List;

/** Any schedule of polls at a held time: the same events, errors and output. A null is final until the next input. */
public final class PollingLaw implements Law {

    private static final List<Habit> HABITS =
            List.of(Habit.EXTRA_POLLS, Habit.LATE_POLL, Habit.LATE_POLL_EAGER_TRANSMIT, Habit.SPURIOUS_ADVANCE);

    /** The law. */
    public PollingLaw() {}

    @Override
    public String name() {
        return "L2 polling";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        List<Step<C>> steps = scenario.steps();
        List<Step<C>> bytewise = Cuts.everywhere(steps);
        Verdict<C, E> verdict = new Verdict<>(scenario, scenario.play());
        for (Habit habit : HABITS) {
            if (scenario.isDatagram()) {
                // How output is packed may depend on when it is drained.
                verdict.sameEvents(scenario.play(steps, habit, 0), habit.name());
            } else {
                verdict.same(scenario.play(steps, habit, 0), habit.name());
                verdict.same(scenario.play(bytewise, habit, 0), habit.name() + ", every byte alone");
            }
        }
    }
}
