package dev.sansio.http.negotiation;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The choice of what has the greatest weight. */
final class Best {

    private Best() {}

    /** The first of those with the greatest weight, or null if none has a weight above 0. */
    static <T> @Nullable T of(List<T> available, ToIntFunction<T> weight) {
        T best = null;
        int greatest = 0;
        for (T candidate : available) {
            int its = weight.applyAsInt(candidate);
            if (its > greatest) {
                best = candidate;
                greatest = its;
            }
        }
        return best;
    }
}
