package dev.sansio.testkit.laws;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was granted equals what was consumed or dropped; receiving grants nothing; consumption for a dead exchange changes
 * nothing; one slow reader never stalls the others.
 */
public final class CreditLaw implements Law {

    /** The law. */
    public CreditLaw() {}

    @Override
    public String name() {
        return "L13 credit";
    }

    @Override
    public <C, E> @Nullable String notApplicable(Scenario<C, E> scenario) {
        Credit<C, E> credit = scenario.credit();
        if (credit == null) {
            return "the scenario does not say how to read flow control";
        }
        return credit.absent() ? "no flow control" : null;
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        Credit<C, E> credit = Objects.requireNonNull(scenario.credit());
        long received = credit.received(scenario.input());
        Observation<E> prompt = run(scenario, credit, event -> true, List.of());
        long granted = credit.granted(prompt.output());
        if (granted > received || granted < received - credit.heldBack()) {
            throw new AssertionError("%s: %d bytes were received and all consumed or dropped, and %d granted"
                    .formatted(scenario.name(), received, granted));
        }
        idleReaderGrantsNothing(scenario, credit, received);
        deadExchangesGrantNothing(scenario, credit, prompt);
        Set<Object> exchanges = new LinkedHashSet<>();
        prompt.events().stream()
                .filter(event -> credit.payload(event) > 0)
                .forEach(event -> exchanges.add(credit.exchange(event)));
        exchanges.forEach(slow -> slowReaderStallsNobody(scenario, credit, slow, prompt));
    }

    private static <C, E> void idleReaderGrantsNothing(Scenario<C, E> scenario, Credit<C, E> credit, long received) {
        Observation<E> idle = run(scenario, credit, event -> false, List.of());
        long held = idle.events().stream().mapToLong(credit::payload).sum();
        long granted = credit.granted(idle.output());
        if (granted > received - held) {
            throw new AssertionError("%s: nothing was consumed, %d of %d bytes are the application's, and %d granted"
                    .formatted(scenario.name(), held, received, granted));
        }
    }

    private static <C, E> void deadExchangesGrantNothing(
            Scenario<C, E> scenario, Credit<C, E> credit, Observation<E> prompt) {
        Observation<E> seen = run(scenario, credit, event -> true, credit.dead());
        new Verdict<>(scenario, prompt).same(seen, "consumption for dead exchanges " + credit.dead());
    }

    private static <C, E> void slowReaderStallsNobody(
            Scenario<C, E> scenario, Credit<C, E> credit, Object slow, Observation<E> prompt) {
        Predicate<E> others = event -> !slow.equals(credit.exchange(event));
        Observation<E> seen = run(scenario, credit, others, List.of());
        List<E> expected = prompt.events().stream().filter(others).toList();
        List<E> actual = seen.events().stream().filter(others).toList();
        if (!expected.equals(actual)) {
            throw new AssertionError("%s: nobody reads %s, and that stalls others%n  expected: %s%n  actual:   %s"
                    .formatted(scenario.name(), slow, expected, actual));
        }
    }

    /** Plays, consuming the payload of some events at once. */
    private static <C, E> Observation<E> run(
            Scenario<C, E> scenario, Credit<C, E> credit, Predicate<E> consuming, List<C> last) {
        Driver<C, E> driver = new Driver<>(
                scenario.engine(),
                event -> {
                    List<C> commands = new ArrayList<>(scenario.reactions().apply(event));
                    C consumed = consuming.test(event) ? credit.consumed(event) : null;
                    if (consumed != null) {
                        commands.add(consumed);
                    }
                    return commands;
                },
                scenario.answers(),
                Habit.ORDINARY,
                0);
        driver.start();
        scenario.steps().forEach(driver::take);
        last.forEach(command -> driver.take(new Step.Sent<>(command)));
        return driver.end();
    }
}
