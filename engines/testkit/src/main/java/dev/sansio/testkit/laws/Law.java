package dev.sansio.testkit.laws;

import dev.sansio.testkit.Scenario;
import org.jspecify.annotations.Nullable;

/** One law of the engine contract. */
public interface Law {

    /** Its number and name, such as {@code L1 split}. */
    String name();

    /** Why the law says nothing about a scenario, or null if it applies. */
    default <C, E> @Nullable String notApplicable(Scenario<C, E> scenario) {
        return null;
    }

    /**
     * Holds an engine to the law.
     *
     * @throws AssertionError if it breaks the law, with what was done, expected and seen
     */
    <C, E> void check(Scenario<C, E> scenario);
}
