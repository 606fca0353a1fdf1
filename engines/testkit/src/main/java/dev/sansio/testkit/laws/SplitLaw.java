package dev.sansio.testkit.laws;

import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.List;

/**
 * For any partition of the input, the caller reacting in the same way: equal events, errors and output. Every cut is tried,
 * every pair of cuts of a short input, and every byte alone. For datagrams see {@link LossyDelivery}.
 */
public final class SplitLaw implements Law {

    private static final int PAIRS_BELOW = 200;

    /** The law. */
    public SplitLaw() {}

    @Override
    public String name() {
        return "L1 split";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        if (scenario.isDatagram()) {
            LossyDelivery.check(scenario);
            return;
        }
        List<Step<C>> steps = scenario.steps();
        Verdict<C, E> verdict = new Verdict<>(scenario, scenario.play());
        verdict.same(scenario.play(Cuts.everywhere(steps), Habit.ORDINARY, 0), "every byte alone");
        verdict.same(scenario.play(Cuts.everywhere(steps), Habit.LATE_POLL, 0), "every byte alone, polled late");
        int length = scenario.input().length();
        int single = Cuts.stride(length, scenario.budget());
        for (int cut = 1; cut < length; cut += single) {
            int at = cut;
            verdict.same(run(scenario, steps, at, at), "a cut at " + at);
        }
        if (length < PAIRS_BELOW) {
            pairs(scenario, steps, length, verdict);
        }
    }

    private static <C, E> void pairs(Scenario<C, E> scenario, List<Step<C>> steps, int length, Verdict<C, E> verdict) {
        int stride = Cuts.stride((long) length * length / 2, scenario.budget());
        int pair = 0;
        for (int first = 1; first < length; first++) {
            for (int second = first + 1; second < length; second++) {
                if (pair++ % stride == 0) {
                    verdict.same(run(scenario, steps, first, second), "cuts at " + first + " and " + second);
                }
            }
        }
    }

    private static <C, E> Observation<E> run(Scenario<C, E> scenario, List<Step<C>> steps, int first, int second) {
        return scenario.play(Cuts.where(steps, at -> at == first || at == second), Habit.ORDINARY, 0);
    }
}
