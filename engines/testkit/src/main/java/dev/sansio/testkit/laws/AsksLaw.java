package dev.sansio.testkit.laws;

import dev.sansio.core.Asking;
import dev.sansio.core.Port;
import dev.sansio.testkit.AskPolicy;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Any order, delay, repetition or absence of answers leaves the engine within its limits. Repeated and unknown answers change
 * nothing at all; with late or missing ones every outlet still runs dry, and a loss still ends the session.
 */
public final class AsksLaw implements Law {

    /** The law. */
    public AsksLaw() {}

    @Override
    public String name() {
        return "L15 asks";
    }

    @Override
    public <C, E> @Nullable String notApplicable(Scenario<C, E> scenario) {
        return scenario.engine() instanceof Asking ? null : "the engine asks nothing";
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        Verdict<C, E> verdict = new Verdict<>(scenario, scenario.play());
        verdict.same(run(scenario, AskPolicy.REPEATED).end(), "repeated and unknown answers");
        for (AskPolicy policy : AskPolicy.values()) {
            Driver<C, E> driver = run(scenario, policy);
            driver.settle();
            ((Port<?, ?>) driver.engine()).lost(new IOException("connection reset"), driver.now());
            Observation<E> seen = driver.end();
            if (!seen.phase().terminal()) {
                throw new AssertionError("%s: lost, with answers %s, and the phase stays %s"
                        .formatted(scenario.name(), policy, seen.phase()));
            }
        }
    }

    private static <C, E> Driver<C, E> run(Scenario<C, E> scenario, AskPolicy policy) {
        Driver<C, E> driver = scenario.driver(Habit.ORDINARY, 0).asking(policy);
        driver.start();
        scenario.steps().forEach(driver::take);
        return driver;
    }
}
