package dev.sansio.core;

import org.jspecify.annotations.Nullable;

/**
 * An engine that has questions for its surroundings: a store, a look-up, a chain of certificates. Their number is
 * bounded, and they are never gated by demand for events.
 */
public interface Asking {

    /** The next question, or null. Changes with every other call. */
    @Nullable
    Ask ask();

    /** An answer, in any order. One with an unknown, late or repeated token is ignored. */
    void answer(Answer answer, long now);
}
