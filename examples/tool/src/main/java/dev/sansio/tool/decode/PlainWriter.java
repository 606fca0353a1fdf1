package dev.sansio.tool.decode;

import dev.sansio.tool.cli.Text;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line for each event: the offset, the name, and what there is to say. */
final class PlainWriter implements EventWriter {

    private final PrintStream out;
    private final PrintStream err;

    PlainWriter(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void event(long offset, Object event) {
        StringBuilder line = new StringBuilder(event.getClass().getSimpleName());
        for (Field field : Field.of(event)) {
            if (field.says()) {
                line.append(' ').append(field.name()).append('=').append(shown(field.value()));
            }
        }
        out.println(String.format(Locale.ROOT, "%8d  %s", offset, line));
    }

    @Override
    public void error(long offset, String code, String message) {
        err.println("error after " + offset + " bytes: " + code + ": " + Text.escaped(message));
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof ByteBuffer bytes) {
            return Payload.quoted(bytes);
        }
        if (value instanceof CharSequence text) {
            return '"' + Text.escaped(text.toString()) + '"';
        }
        return Text.escaped(value != null && plain(value) ? Field.listed(value, true) : String.valueOf(value));
    }

    /** Whether a value is a record that shows itself as records do; one that has its own way shall have it. */
    private static boolean plain(Object value) {
        return value.getClass().isRecord() && value.toString().equals(Field.listed(value, false));
    }

    /** A component of a record. */
    private record Field(String name, @Nullable Object value) {

        static List<Field> of(Object event) {
            List<Field> fields = new ArrayList<>();
            for (RecordComponent component : event.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    fields.add(new Field(
                            component.getName(), component.getAccessor().invoke(event)));
                } catch (ReflectiveOperationException unreadable) {
                    throw new IllegalStateException(unreadable);
                }
            }
            return fields;
        }

        /** A record as records show themselves, perhaps without what says nothing. */
        static String listed(Object value, boolean sayingOnly) {
            return of(value).stream()
                    .filter(field -> !sayingOnly || field.says())
                    .map(field -> field.name + "=" + field.value)
                    .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "[", "]"));
        }

        /** Not so what is absent, empty, or off. */
        boolean says() {
            if (value == null || value.equals(false) || (value instanceof Collection<?> all && all.isEmpty())) {
                return false;
            }
            return !plain(value) || of(value).isEmpty() || of(value).stream().anyMatch(Field::says);
        }
    }
}
