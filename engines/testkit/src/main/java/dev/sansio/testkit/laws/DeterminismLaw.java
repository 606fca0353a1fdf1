package dev.sansio.testkit.laws;

import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Engine;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.recording.Recorder;
import dev.sansio.core.recording.Recording;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;

/**
 * The same calls: the same events and bytes. A recording is a reproduction. What a running machine keeps the same, such as
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
        Recording<C> recording = new Recording<>(DeterminismLaw::show);
        Engine<C, E> recorded = recorded(recording.recorder(), scenario.engine());
        Driver<C, E> driver = scenario.driver(recorded, Habit.ORDINARY, 0);
        driver.start();
        scenario.steps().forEach(driver::take);
        Observation<E> seen = driver.end();
        verdict.sameInEverything(seen, "a recorded engine");
        recording.replay(scenario.engine());
    }

    private static <C, E> Engine<C, E> recorded(Recorder<C> recorder, Engine<C, E> engine) {
        return engine instanceof StreamEngine<C, E> stream
                ? recorder.record(stream)
                : recorder.record((DatagramEngine<C, E>) engine);
    }

    /** An event and its payload, which buffers do not show. */
    private static String show(Object event) {
        return event + " " + Payloads.of(event).stream().map(Octets::of).toList();
    }
}
