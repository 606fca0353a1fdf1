package dev.sansio.testkit.laws;

import dev.sansio.core.Engine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Packing;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.List;

/**
 * An engine may overwrite the remaining bytes of a received buffer until it hands them out, and nothing else: not around
 * them, not the payload of commands and events, not what was transmitted. Read-only and direct buffers are copied on arrival.
 */
public final class BufferLaw implements Law {

    /** The law. */
    public BufferLaw() {}

    @Override
    public String name() {
        return "L8 buffers";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        Verdict<C, E> verdict = new Verdict<>(scenario, scenario.play());
        List<Step<C>> whole = scenario.steps();
        List<Step<C>> thirds = Cuts.where(whole, offset -> offset % 3 == 0);
        for (Habit habit : List.of(Habit.ORDINARY, Habit.LATE_POLL)) {
            inCanaries(scenario, whole, habit, verdict);
            inCanaries(scenario, thirds, habit, verdict);
            for (Packing packing : List.of(new BorrowedBuffers(false), new BorrowedBuffers(true))) {
                verdict.sameEvents(run(scenario, scenario.engine(), whole, habit, packing), packing.toString());
                verdict.sameEvents(run(scenario, scenario.engine(), thirds, habit, packing), packing + ", cut");
            }
        }
    }

    private static <C, E> void inCanaries(
            Scenario<C, E> scenario, List<Step<C>> steps, Habit habit, Verdict<C, E> verdict) {
        Canaries canaries = new Canaries();
        PayloadWatch watch = new PayloadWatch(scenario.name());
        Observation<E> seen = run(scenario, watch.watching(scenario.engine()), steps, habit, canaries);
        canaries.check(scenario.name());
        watch.check();
        verdict.sameEvents(seen, "buffers with room on both sides, " + habit.name());
    }

    private static <C, E> Observation<E> run(
            Scenario<C, E> scenario, Engine<C, E> engine, List<Step<C>> steps, Habit habit, Packing packing) {
        Driver<C, E> driver = scenario.driver(engine, habit, 0).packing(packing);
        driver.start();
        steps.forEach(driver::take);
        return driver.end();
    }
}
