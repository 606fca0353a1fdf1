package dev.sansio.testkit;

import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run has seen of an engine from outside.
 *
 * @param events what {@code poll} returned, in order
 * @param units what {@code transmit} returned, in order
 * @param failure the code of the failure that {@code poll} threw, or null
 * @param rejections the reasons of rejected commands, in order
 * @param phases the phases that were seen, in order, each once for as long as it lasted
 * @param finished whether the engine has finished its output
 * @param unread what a SWITCHED engine left for a successor; empty otherwise
 * @param pending the last answer of {@code pending}; 0 for datagrams
 * @param deadline how many nanoseconds after the end of the run the deadline lies, or {@link Engine#NEVER}
 * @param <E> the events
 */
public record Observation<E>(
        List<E> events,
        List<Unit> units,
        @Nullable String failure,
        List<String> rejections,
        List<Phase> phases,
        boolean finished,
        Octets unread,
        long pending,
        long deadline) {

    /** What was transmitted, one after another. */
    public Octets output() {
        return Octets.concat(units.stream().map(Unit::bytes).toList());
    }

    /** The phase at the end. */
    public Phase phase() {
        return phases.get(phases.size() - 1);
    }
}
