package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code InsertTextMode}:
 * in {@link ClientCompletionItemInsertTextModeOptions},
 * in {@link CompletionClientCapabilities},
 * in {@link CompletionItemDefaults},
 * and in other places.
 *
 * <p>Since 3.16.0.
 *
 * @param value as it is written
 */
public record InsertTextMode(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InsertTextMode> CODEC = JsonType.of(InsertTextMode::read);

    /** {@code 1}. */
    public static final InsertTextMode AS_IS = new InsertTextMode(1);

    /** {@code 2}. */
    public static final InsertTextMode ADJUST_INDENTATION = new InsertTextMode(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static InsertTextMode of(int value) {
        return switch (value) {
            case 1 -> AS_IS;
            case 2 -> ADJUST_INDENTATION;
            default -> new InsertTextMode(value);
        };
    }

    /** Reads one. */
    public static InsertTextMode read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "asIs";
            case 2 -> "adjustIndentation";
            default -> Integer.toString(value);
        };
    }
}
