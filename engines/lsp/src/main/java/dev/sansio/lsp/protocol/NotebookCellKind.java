package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code NotebookCellKind}:
 * in {@link NotebookCell}.
 *
 * <p>Since 3.17.0.
 *
 * @param value as it is written
 */
public record NotebookCellKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookCellKind> CODEC = JsonType.of(NotebookCellKind::read);

    /** {@code 1}. */
    public static final NotebookCellKind MARKUP = new NotebookCellKind(1);

    /** {@code 2}. */
    public static final NotebookCellKind CODE = new NotebookCellKind(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static NotebookCellKind of(int value) {
        return switch (value) {
            case 1 -> MARKUP;
            case 2 -> CODE;
            default -> new NotebookCellKind(value);
        };
    }

    /** Reads one. */
    public static NotebookCellKind read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Markup";
            case 2 -> "Code";
            default -> Integer.toString(value);
        };
    }
}
