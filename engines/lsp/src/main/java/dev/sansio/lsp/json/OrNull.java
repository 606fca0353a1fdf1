package dev.sansio.lsp.json;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A member that is there, and {@code null} or a value; that it is not there is said by a null in place of this.
 *
 * @param value null for {@code null}
 */
public record OrNull<T>(@Nullable T value) {

    /** A value. */
    public static <T> OrNull<T> of(T value) {
        return new OrNull<>(value);
    }

    /** {@code null}. */
    public static <T> OrNull<T> ofNull() {
        return new OrNull<>(null);
    }

    /** Writes it. */
    public void write(JsonWriter out, BiConsumer<T, JsonWriter> writer) {
        if (value == null) {
            out.nullValue();
        } else {
            writer.accept(value, out);
        }
    }
}
