package dev.sansio.testkit.laws;

import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.Port;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.List;

/** At a constant time and without input, every outlet runs dry in finitely many calls, and stays dry. */
public final class QuiescenceLaw implements Law {

    private static final int ROUNDS = 5;

    /** The law. */
    public QuiescenceLaw() {}

    @Override
    public String name() {
        return "L12 quiescence";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        List<Step<C>> steps = Cuts.everywhere(scenario.steps());
        Driver<C, E> driver = scenario.driver(Habit.ORDINARY, 0);
        driver.start();
        for (int position = 0; position <= steps.size(); position++) {
            driver.settle();
            driver.due();
            driver.settle();
            driver.takeUnits();
            int events = driver.eventCount();
            for (int round = 0; round < ROUNDS; round++) {
                driver.due();
                Engine<C, E> engine = driver.engine();
                engine.advance(driver.now());
                driver.settle();
            }
            if (driver.eventCount() != events || !driver.takeUnits().isEmpty()) {
                throw new AssertionError(scenario.name() + ": events or output out of nothing after step " + position);
            }
            if (position < steps.size()) {
                driver.take(steps.get(position));
            }
        }
        Port<?, ?> port = (Port<?, ?>) driver.engine();
        Phase phase = driver.engine().phase();
        if (port.hungry() && !phase.readable()) {
            throw new AssertionError(scenario.name() + ": hungry although the phase is " + phase);
        }
    }
}
