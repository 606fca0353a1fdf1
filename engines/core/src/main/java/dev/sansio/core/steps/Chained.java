package dev.sansio.core.steps;

import dev.sansio.core.Inbox;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A step, and then the one that its value leads to. */
final class Chained<T, R> implements Step<R> {

    private final Step<T> first;
    private final Function<? super T, ? extends Step<R>> choice;
    private @Nullable Step<R> second;

    Chained(Step<T> first, Function<? super T, ? extends Step<R>> choice) {
        this.first = first;
        this.choice = choice;
    }

    @Override
    public @Nullable R next(Inbox in) {
        Step<R> chosen = second;
        if (chosen == null) {
            T value = first.next(in);
            if (value == null) {
                return null;
            }
            chosen = choice.apply(value);
            second = chosen;
        }
        R result = chosen.next(in);
        if (result != null) {
            second = null;
        }
        return result;
    }

    /** A value whose first part has come is ended by whatever may end its second part. */
    @Override
    public @Nullable R last(Inbox in) {
        Step<R> chosen = second;
        R result = chosen == null ? null : chosen.last(in);
        if (result == null) {
            return Step.super.last(in);
        }
        second = null;
        return result;
    }

    @Override
    public boolean begun() {
        return second != null || first.begun();
    }
}
