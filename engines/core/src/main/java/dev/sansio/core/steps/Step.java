package dev.sansio.core.steps;

import dev.sansio.core.Inbox;
import dev.sansio.core.SessionFailedException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A resumable parser of one value. It serves one engine, again and again: after a value it is ready for the next.
 *
 * @param <T> the values
 */
public interface Step<T> {

    /**
     * The next value, whose bytes are then consumed; or null for a partial one.
     *
     * @throws SessionFailedException if the bytes are garbled, or exceed a limit
     */
    @Nullable
    T next(Inbox in);

    /**
     * The last value, when no more bytes will come and {@link #next} was null; or null if nothing was begun.
     *
     * @throws SessionFailedException with the code {@code truncated}, if a value was begun
     */
    default @Nullable T last(Inbox in) {
        if (begun() || !in.isEmpty()) {
            throw new SessionFailedException(SessionFailedException.TRUNCATED, "input ended in the middle of a value");
        }
        return null;
    }

    /** Whether bytes of an unfinished value were consumed. */
    default boolean begun() {
        return false;
    }

    /** This step, its values changed. */
    default <R> Step<R> map(Function<? super T, ? extends R> change) {
        return new Mapped<>(this, change);
    }

    /** This step, and then the one that its value leads to: a length and its content, a tag and its body. */
    default <R> Step<R> then(Function<? super T, ? extends Step<R>> next) {
        return new Chained<>(this, next);
    }
}
