package dev.sansio.testkit.laws;

import dev.sansio.core.Engine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.log.CallLog;

/**
 * The same calls: the same events and bytes. A log of calls is a reproduction. What a running machine keeps the same, such as
 * the seed of {@code Set.of}, is not found out here.
 */
public final class DeterminismLaw implements Law {

    /** The law. */
    public DeterminismLaw() {}

    @Override
    public String name() {
        return "L7 determinism";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        Verdict<C, E> verdict = new Verdict<>(scenario, scenario.play());
        verdict.sameInEverything(scenario.play(), "a second engine");
        CallLog<C> log = new CallLog<>();
        Engine<C, E> recorded = log.record(scenario.engine());
        Driver<C, E> driver = scenario.driver(recorded, Habit.ORDINARY, 0);
        driver.start();
        scenario.steps().forEach(driver::take);
        Observation<E> seen = driver.end();
        verdict.sameInEverything(seen, "a recorded engine");
        log.replay(scenario.engine());
    }
}
