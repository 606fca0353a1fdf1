package dev.sansio.testkit.laws;

import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts the bytes of a scenario. */
final class Cuts {

    private Cuts() {}

    /** Every byte alone. */
    static <C> List<Step<C>> everywhere(List<Step<C>> steps) {
        return where(steps, offset -> true);
    }

    /** Cuts before each offset, counted from the first byte of the scenario, for which the predicate holds. */
    static <C> List<Step<C>> where(List<Step<C>> steps, IntPredicate before) {
        List<Step<C>> cut = new ArrayList<>();
        int offset = 0;
        for (Step<C> step : steps) {
            if (step instanceof Step.Arrived<C> arrived) {
                Octets bytes = arrived.bytes();
                int from = 0;
                for (int to = 1; to < bytes.length(); to++) {
                    if (before.test(offset + to)) {
                        cut.add(new Step.Arrived<>(bytes.slice(from, to)));
                        from = to;
                    }
                }
                cut.add(new Step.Arrived<>(bytes.slice(from, bytes.length())));
                offset += bytes.length();
            } else {
                cut.add(step);
            }
        }
        return cut;
    }

    /** The distance between samples of {@code n} so that no more than {@code budget} are taken. */
    static int stride(long n, int budget) {
        return (int) Math.max(1, (n + budget - 1) / Math.max(1, budget));
    }
}
