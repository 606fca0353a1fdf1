package dev.sansio.core;

import org.jspecify.annotations.Nullable;

/** Passes questions up and answers down through a composition, whose parts may or may not ask. */
final class Asks {

    private Asks() {}

    /** The next question of an engine; null for one that never asks. */
    static @Nullable Ask of(@Nullable Object engine) {
        return engine instanceof Asking asking ? asking.ask() : null;
    }

    /** The next question of either. Tokens are unique within a stack, so that answers can be offered to both. */
    static @Nullable Ask of(@Nullable Object lower, @Nullable Object upper) {
        Ask ask = of(lower);
        return ask == null ? of(upper) : ask;
    }

    /** Offers an answer to an engine, which ignores it if it did not ask. */
    static void answer(@Nullable Object engine, Answer answer, long now) {
        if (engine instanceof Asking asking) {
            asking.answer(answer, now);
        }
    }
}
