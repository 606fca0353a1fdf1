package dev.sansio.lsp.json;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Integers in a row, such as semantic tokens, which come by the ten thousand; a value. */
public final class Ints {

    private static final Ints NONE = new Ints(new int[0]);

    private final int[] values;

    private Ints(int[] values) {
        this.values = values;
    }

    /** These integers. */
    public static Ints of(int... values) {
        return values.length == 0 ? NONE : new Ints(values.clone());
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /** One of them. */
    public int get(int index) {
        return values[index];
    }

    /** A copy. */
    public int[] toArray() {
        return values.clone();
    }

    /** All of them, in order. */
    public IntStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ints ints && Arrays.equals(values, ints.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }

    /** Grows. */
    static final class Builder {

        private int[] values;
        private int size;

        Builder(int expected) {
            values = new int[expected];
        }

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size + 1);
            }
            values[size++] = value;
        }

        Ints build() {
            return size == 0 ? NONE : new Ints(size == values.length ? values : Arrays.copyOf(values, size));
        }
    }
}
