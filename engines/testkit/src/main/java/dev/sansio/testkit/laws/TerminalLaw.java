package dev.sansio.testkit.laws;

import dev.sansio.core.Phase;
import dev.sansio.core.Port;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.io.IOException;
import java.util.List;

/**
 * After {@code lost}: CLOSED or FAILED within finitely many polls, and no farewell. After {@code eof}: the same once the owed
 * commands came; a message that it cuts is FAILED as truncated, where the scenario states its clean ends.
 */
public final class TerminalLaw implements Law {

    /** The law. */
    public TerminalLaw() {}

    @Override
    public String name() {
        return "L11 terminal";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        List<Step<C>> steps = Cuts.everywhere(scenario.steps());
        int stride = Cuts.stride(steps.size() + 1L, scenario.budget());
        int offset = 0;
        for (int position = 0; position <= steps.size(); position++) {
            if (position > 0 && steps.get(position - 1) instanceof Step.Arrived<C>) {
                offset++;
            }
            if (position % stride == 0 || position == steps.size()) {
                lost(scenario, steps, position, Habit.ORDINARY);
                lost(scenario, steps, position, Habit.LATE_POLL);
                if (!scenario.isDatagram()) {
                    ended(scenario, steps, position, offset);
                }
            }
        }
    }

    private static <C, E> void lost(Scenario<C, E> scenario, List<Step<C>> steps, int position, Habit habit) {
        Driver<C, E> driver = scenario.driver(habit, 0);
        driver.start();
        steps.subList(0, position).forEach(driver::take);
        driver.takeUnits();
        ((Port<?, ?>) driver.engine()).lost(new IOException("connection reset"), driver.now());
        Observation<E> seen = driver.end();
        String how =
                "%s: lost after step %d of %d, %s: ".formatted(scenario.name(), position, steps.size(), habit.name());
        if (seen.phase() == Phase.SWITCHED) {
            return; // the loss is the successor's
        }
        if (!seen.phase().terminal()) {
            throw new AssertionError(how + "the phase stays " + seen.phase());
        }
        if (!driver.takeUnits().isEmpty()) {
            throw new AssertionError(how + "output although nobody can read it: " + seen.output());
        }
        if (!seen.finished()) {
            throw new AssertionError(how + "not finished");
        }
    }

    private static <C, E> void ended(Scenario<C, E> scenario, List<Step<C>> steps, int position, int offset) {
        Driver<C, E> driver = scenario.driver(Habit.ORDINARY, 0);
        driver.start();
        steps.subList(0, position).forEach(driver::take);
        Phase before = driver.engine().phase();
        ((StreamEngine<?, ?>) driver.engine()).eof(driver.now());
        driver.settle();
        for (Step<C> step : steps.subList(position, steps.size())) {
            if (step instanceof Step.Sent<C> && !driver.engine().phase().terminal()) {
                driver.take(step);
            }
        }
        scenario.owed().forEach(command -> driver.take(new Step.Sent<>(command)));
        Observation<E> seen = driver.end();
        String how = "%s: the peer ended after byte %d: ".formatted(scenario.name(), offset);
        if (!seen.phase().terminal() && seen.phase() != Phase.SWITCHED) {
            throw new AssertionError(how + "the phase stays " + seen.phase()
                    + ", though all commands of the scenario and the owed ones came");
        }
        List<Integer> clean = scenario.cleanEnds();
        if (clean != null
                && !before.terminal()
                && !clean.contains(offset)
                && !SessionFailedException.TRUNCATED.equals(seen.failure())) {
            throw new AssertionError(
                    how + "expected a failure as truncated, and the end was " + seen.phase() + " " + seen.failure());
        }
    }
}
