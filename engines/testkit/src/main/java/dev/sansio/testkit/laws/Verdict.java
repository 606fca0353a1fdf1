package dev.sansio.testkit.laws;

import dev.sansio.core.Engine;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares runs of one scenario, and tells the difference so that it can be read. */
final class Verdict<C, E> {

    private final Scenario<C, E> scenario;
    private final Observation<E> expected;
    private final List<E> expectedEvents;
    private final @Nullable Object expectedOutput;

    Verdict(Scenario<C, E> scenario, Observation<E> expected) {
        this.scenario = scenario;
        this.expected = expected;
        this.expectedEvents = scenario.merge().all(expected.events());
        this.expectedOutput = output(expected);
    }

    /** Streams compare all bytes; datagrams each unit. */
    private Object output(Observation<E> seen) {
        return scenario.isDatagram()
                ? seen.units().stream()
                        .map(unit -> List.of(String.valueOf(unit.remote()), scenario.comparable(unit.bytes())))
                        .toList()
                : scenario.comparable(seen.output());
    }

    /** Events, errors and output are equal. */
    void same(Observation<E> actual, String how) {
        sameEvents(actual, how);
        if (!Objects.equals(expectedOutput, output(actual))) {
            throw broken(how, "output", expected.output(), actual.output());
        }
    }

    /** As {@link #same}, and so are deadline and pending bytes. */
    void sameInEverything(Observation<E> actual, String how) {
        same(actual, how);
        differ(how, "pending", expected.pending(), actual.pending());
        differ(how, "deadline", deadline(expected), deadline(actual));
    }

    /** Events and errors are equal. */
    void sameEvents(Observation<E> actual, String how) {
        List<E> events = scenario.merge().all(actual.events());
        if (!expectedEvents.equals(events)) {
            throw broken(how, "events", lines(expectedEvents), lines(events) + difference(events));
        }
        differ(how, "failure", expected.failure(), actual.failure());
        differ(how, "rejections", expected.rejections(), actual.rejections());
        differ(how, "phase", expected.phase(), actual.phase());
        differ(how, "finished", expected.finished(), actual.finished());
        differ(how, "unread", expected.unread(), actual.unread());
    }

    private void differ(String how, String what, @Nullable Object wanted, @Nullable Object seen) {
        if (!Objects.equals(wanted, seen)) {
            throw broken(how, what, wanted, seen);
        }
    }

    private AssertionError broken(String how, String what, @Nullable Object wanted, @Nullable Object seen) {
        return new AssertionError("%s: %s differ%n  with: %s%n  expected: %s%n  actual:   %s"
                .formatted(scenario.name(), what, how, wanted, seen));
    }

    private String difference(List<E> events) {
        for (int i = 0; i < Math.max(events.size(), expectedEvents.size()); i++) {
            Object wanted = i < expectedEvents.size() ? expectedEvents.get(i) : "none";
            Object seen = i < events.size() ? events.get(i) : "none";
            if (!wanted.equals(seen)) {
                return "%n  first at event %d: expected %s, actual %s".formatted(i, shown(wanted), shown(seen));
            }
        }
        return "";
    }

    private static String deadline(Observation<?> seen) {
        return seen.deadline() == Engine.NEVER ? "never" : "in " + seen.deadline() + " ns";
    }

    /** The event, and the bytes of its payload, which buffers do not show. */
    private static String shown(Object event) {
        List<ByteBuffer> payloads = Payloads.of(event);
        return payloads.isEmpty()
                ? String.valueOf(event)
                : event + " with " + payloads.stream().map(Octets::of).toList();
    }

    private static String lines(List<?> events) {
        List<String> lines = new ArrayList<>();
        events.forEach(event -> lines.add(System.lineSeparator() + "    " + shown(event)));
        return events.isEmpty() ? "none" : String.join("", lines);
    }
}
