package dev.sansio.testkit.laws;

import dev.sansio.core.Datagram;
import dev.sansio.core.Phase;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure surfaces after all events of earlier bytes; then the same exception for ever, input is ignored, {@code transmit}
 * yields the farewell, and then {@code finished}. A datagram endpoint outlives garbage.
 */
public final class FailureLaw implements Law {

    private static final String CHATTER = "\r\n\0more\r\n";

    /** The law. */
    public FailureLaw() {}

    @Override
    public String name() {
        return "L5 failure";
    }

    @Override
    public <C, E> @Nullable String notApplicable(Scenario<C, E> scenario) {
        return scenario.garbled() == null
                        && (scenario.isDatagram() || scenario.play().failure() == null)
                ? "the scenario does not fail and names no garbled input"
                : null;
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        Octets garbled = scenario.garbled();
        if (scenario.isDatagram()) {
            outlivesGarbage(scenario, Objects.requireNonNull(garbled));
            return;
        }
        List<Step<C>> steps = new ArrayList<>(scenario.steps());
        if (garbled != null) {
            keepsEarlierEvents(scenario, steps, garbled);
            steps = joined(steps, garbled);
        }
        for (Habit habit : List.of(Habit.ORDINARY, Habit.LATE_POLL, Habit.LATE_BOTH)) {
            staysFailed(scenario, steps, habit);
            staysFailed(scenario, Cuts.everywhere(steps), habit);
        }
    }

    /** The events before the failure are those of the scenario without the garbled input, however late they are polled. */
    private static <C, E> void keepsEarlierEvents(Scenario<C, E> scenario, List<Step<C>> steps, Octets garbled) {
        List<E> before = scenario.merge().all(scenario.play().events());
        List<Step<C>> broken = joined(steps, garbled);
        for (Habit habit : List.of(Habit.ORDINARY, Habit.LATE_POLL)) {
            Observation<E> seen = scenario.play(broken, habit, 0);
            List<E> events = scenario.merge().all(seen.events());
            if (events.size() < before.size()
                    || !events.subList(0, before.size()).equals(before)) {
                throw new AssertionError("%s: a failure took earlier events away%n  with: %s, %s%n  expected: %s%n"
                                .formatted(scenario.name(), garbled, habit.name(), before)
                        + "  actual:   " + events);
            }
            if (seen.failure() == null) {
                throw new AssertionError(scenario.name() + ": garbled input did not fail the session: " + garbled);
            }
        }
    }

    /** In one buffer with the bytes before it, if bytes are what comes before it. */
    private static <C> List<Step<C>> joined(List<Step<C>> steps, Octets garbled) {
        List<Step<C>> joined = new ArrayList<>(steps);
        int last = joined.size() - 1;
        if (last >= 0 && joined.get(last) instanceof Step.Arrived<C> arrived) {
            joined.set(last, new Step.Arrived<>(Octets.concat(List.of(arrived.bytes(), garbled))));
        } else {
            joined.add(new Step.Arrived<>(garbled));
        }
        return joined;
    }

    private static <C, E> void staysFailed(Scenario<C, E> scenario, List<Step<C>> steps, Habit habit) {
        Driver<C, E> driver = scenario.driver(habit, 0);
        driver.start();
        steps.forEach(driver::take);
        Observation<E> before = driver.end();
        String where = scenario.name() + ", " + habit.name() + ": ";
        require(before.failure() != null, where + "the session did not fail");
        require(before.phase() == Phase.FAILED, where + "poll threw, but the phase is " + before.phase());
        require(before.finished(), where + "failed and transmitted its farewell, but is not finished");
        StreamEngine<C, E> engine = (StreamEngine<C, E>) driver.engine();
        require(!engine.hungry(), where + "failed, but hungry");
        engine.receive(Octets.of(CHATTER).toBuffer(), driver.now());
        driver.settle();
        scenario.owed().forEach(driver::send);
        engine.eof(driver.now());
        driver.settle();
        engine.advance(driver.now() + 1);
        driver.tick(driver.now() + 1);
        engine.lost(new IOException("connection reset"), driver.now());
        Observation<E> after = driver.end();
        new Verdict<>(scenario, before).same(after, "input, eof, time and loss after the failure, " + habit.name());
    }

    private static <C, E> void outlivesGarbage(Scenario<C, E> scenario, Octets garbled) {
        List<Step<C>> steps = scenario.steps();
        Verdict<C, E> verdict = new Verdict<>(scenario, scenario.play());
        Step<C> garbage = new Step.DatagramArrived<>(Datagram.of(ScenarioBuilder.PEER, garbled.toBuffer()));
        for (int position = 0; position <= steps.size(); position++) {
            List<Step<C>> disturbed = new ArrayList<>(steps);
            disturbed.add(position, garbage);
            verdict.sameEvents(
                    scenario.play(disturbed, Habit.ORDINARY, 0), "a garbled datagram before step " + position);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
