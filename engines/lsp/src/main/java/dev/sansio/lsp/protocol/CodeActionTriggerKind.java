package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code CodeActionTriggerKind}:
 * in {@link CodeActionContext}.
 *
 * <p>Since 3.17.0.
 *
 * @param value as it is written
 */
public record CodeActionTriggerKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionTriggerKind> CODEC = JsonType.of(CodeActionTriggerKind::read);

    /** {@code 1}. */
    public static final CodeActionTriggerKind INVOKED = new CodeActionTriggerKind(1);

    /** {@code 2}. */
    public static final CodeActionTriggerKind AUTOMATIC = new CodeActionTriggerKind(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static CodeActionTriggerKind of(int value) {
        return switch (value) {
            case 1 -> INVOKED;
            case 2 -> AUTOMATIC;
            default -> new CodeActionTriggerKind(value);
        };
    }

    /** Reads one. */
    public static CodeActionTriggerKind read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Invoked";
            case 2 -> "Automatic";
            default -> Integer.toString(value);
        };
    }
}
