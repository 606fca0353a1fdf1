package dev.sansio.testkit.laws;

import dev.sansio.core.Engine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Scenario;
import org.jspecify.annotations.Nullable;

/** After a drained exchange an engine holds at most a stated number of bytes. Many engines are weighed together. */
public final class IdleLaw implements Law {

    private static final long WEIGHED = 4 << 20;

    /** The law. */
    public IdleLaw() {}

    @Override
    public String name() {
        return "L14 idle";
    }

    @Override
    public <C, E> @Nullable String notApplicable(Scenario<C, E> scenario) {
        return scenario.idleBytes() == null ? "no bound of bytes is stated" : null;
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        Long stated = scenario.idleBytes();
        long bound = stated == null ? Long.MAX_VALUE : stated;
        int engines = (int) Math.max(8, Math.min(2000, WEIGHED / Math.max(1, bound)));
        engines = Math.min(engines, Math.max(8, scenario.budget()));
        long limit = bound * engines + Heap.NOISE;
        long held = Heap.heldBy(engines, limit, () -> drained(scenario));
        if (held > limit) {
            throw new AssertionError("%s: an idle engine holds %d bytes, and the bound is %d"
                    .formatted(scenario.name(), held / engines, bound));
        }
    }

    private static <C, E> Engine<C, E> drained(Scenario<C, E> scenario) {
        Driver<C, E> driver = scenario.driver(Habit.ORDINARY, 0).forgetting();
        driver.start();
        scenario.steps().forEach(driver::take);
        driver.settle();
        return driver.engine();
    }
}
