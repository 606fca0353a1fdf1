package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in a path, in a query or in a field.
 *
 * @param show writes it
 * @param parse reads it; null for a text that is none
 */
record Text<T>(String expected, Function<T, String> show, Function<String, @Nullable T> parse) {

    static final Text<String> STRING = new Text<>("a text", text -> text, text -> text);

    static final Text<Secret> SECRET = new Text<>("a text", Secret::revealText, Secret::of);

    static final Text<Boolean> FLAG = new Text<>("true or false", String::valueOf, Text::flag);

    static final Text<Long> NUMBER = new Text<>("a whole number", String::valueOf, Text::number);

    private static @Nullable Boolean flag(String text) {
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    private static @Nullable Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
