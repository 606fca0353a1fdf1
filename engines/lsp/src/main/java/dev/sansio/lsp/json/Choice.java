package dev.sansio.lsp.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of several types a value is: of the objects whose shape fits the one with the fewest unknown members, the first
 * among equals; and if it cannot be read as that, the next one.
 *
 * @param <T> what the types have in common
 */
public final class Choice<T> {

    private final String name;
    private final List<Alternative<T>> alternatives = new ArrayList<>();

    private record Alternative<T>(@Nullable Shape shape, Function<JsonReader, ? extends T> reader) {}

    /** A choice among nothing yet. */
    public Choice(String name) {
        this.name = name;
    }

    /** One more type of objects. */
    public Choice<T> or(Shape shape, Function<JsonReader, ? extends T> reader) {
        alternatives.add(new Alternative<>(shape, reader));
        return this;
    }

    /** One more type, which is tried in its turn. */
    public Choice<T> or(Function<JsonReader, ? extends T> reader) {
        alternatives.add(new Alternative<>(null, reader));
        return this;
    }

    /**
     * Reads the value.
     *
     * @throws ShapeException if it is of none of the types
     */
    public T read(JsonReader in) {
        int start = in.position();
        ShapeException fault = null;
        int size = alternatives.size();
        int[] misfits = new int[size];
        for (int i = 0; i < size; i++) {
            Shape shape = alternatives.get(i).shape();
            misfits[i] = shape == null ? 0 : shape.misfits(in);
        }
        for (int round = 0; round < size; round++) {
            int best = best(misfits);
            if (best < 0) {
                break;
            }
            try {
                return alternatives.get(best).reader().apply(in);
            } catch (ShapeException tryTheNext) {
                fault = fault == null ? tryTheNext : fault;
                in.reset(start);
                misfits[best] = -1;
            }
        }
        throw fault == null ? in.mismatch(name) : fault;
    }

    private static int best(int[] misfits) {
        int best = -1;
        for (int i = 0; i < misfits.length; i++) {
            if (misfits[i] >= 0 && (best < 0 || misfits[i] < misfits[best])) {
                best = i;
            }
        }
        return best;
    }
}
