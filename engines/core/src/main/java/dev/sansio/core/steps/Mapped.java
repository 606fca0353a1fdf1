package dev.sansio.core.steps;

import dev.sansio.core.Inbox;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A step whose values are changed. */
record Mapped<T, R>(Step<T> step, Function<? super T, ? extends R> change) implements Step<R> {

    @Override
    public @Nullable R next(Inbox in) {
        return changed(step.next(in));
    }

    @Override
    public @Nullable R last(Inbox in) {
        return changed(step.last(in));
    }

    @Override
    public boolean begun() {
        return step.begun();
    }

    private @Nullable R changed(@Nullable T value) {
        return value == null ? null : change.apply(value);
    }
}
