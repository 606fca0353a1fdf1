package dev.sansio.testkit.laws;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Engine;
import dev.sansio.core.Port;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code send} that throws leaves every later observation as if it had not been called, wherever it comes. */
public final class RejectionLaw implements Law {

    /** The law. */
    public RejectionLaw() {}

    @Override
    public String name() {
        return "L4 rejection";
    }

    @Override
    public <C, E> @Nullable String notApplicable(Scenario<C, E> scenario) {
        return scenario.neverRejects() ? "no command is ever rejected" : null;
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        if (scenario.rejected().isEmpty()) {
            throw new AssertionError(scenario.name()
                    + ": the scenario names no command that is rejected; state rejects(...) or neverRejects()");
        }
        List<Step<C>> steps = scenario.steps();
        for (C command : scenario.rejected()) {
            int rejections = 0;
            for (int position = 0; position <= steps.size(); position++) {
                Observation<E> without = run(scenario, steps, position, null, 0);
                Observation<E> with = run(scenario, steps, position, command, 0);
                Observation<E> repeated = run(scenario, steps, position, command, 1);
                if (with != null && without != null && repeated != null) {
                    rejections++;
                    Verdict<C, E> verdict = new Verdict<>(scenario, without);
                    String how = "rejected " + command + " before step " + position + " of " + steps.size();
                    verdict.sameInEverything(with, how);
                    verdict.sameInEverything(repeated, how + ", thrice");
                }
            }
            if (rejections == 0) {
                throw new AssertionError(scenario.name() + ": nowhere in the scenario is this rejected: " + command);
            }
        }
    }

    /** Plays with a rejected command in between, a moment after the step before it; null if it was not rejected. */
    private static <C, E> @Nullable Observation<E> run(
            Scenario<C, E> scenario, List<Step<C>> steps, int position, @Nullable C command, int again) {
        Driver<C, E> driver = scenario.driver(Habit.ORDINARY, 0);
        driver.start();
        for (int i = 0; i <= steps.size(); i++) {
            if (i == position) {
                driver.settle();
                driver.tick(driver.now() + (driver.engine().deadline() > driver.now() + 1 ? 1 : 0));
                if (command != null) {
                    for (int times = 0; times <= 2 * again; times++) {
                        if (!rejected(driver, command)) {
                            return null;
                        }
                    }
                }
            }
            if (i < steps.size()) {
                driver.take(steps.get(i));
            }
        }
        return driver.end();
    }

    private static <C, E> boolean rejected(Driver<C, E> driver, C command) {
        Engine<C, E> engine = driver.engine();
        String before = face(engine);
        try {
            engine.send(command, driver.now());
            return false;
        } catch (CommandRejectedException expected) {
            String after = face(engine);
            if (!before.equals(after)) {
                throw new AssertionError(
                        "rejected %s changed the engine%n  before: %s%n  after:  %s".formatted(command, before, after));
            }
            return true;
        }
    }

    private static String face(Engine<?, ?> engine) {
        Port<?, ?> port = (Port<?, ?>) engine;
        return "phase %s, deadline %d, hungry %s, finished %s, pending %d"
                .formatted(
                        engine.phase(),
                        engine.deadline(),
                        port.hungry(),
                        port.finished(),
                        engine instanceof StreamEngine<?, ?> ? ((StreamEngine<?, ?>) engine).pending() : 0);
    }
}
