package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code InlineCompletionTriggerKind}:
 * in {@link InlineCompletionContext}.
 *
 * <p>Since 3.18.0.
 *
 * @param value as it is written
 */
public record InlineCompletionTriggerKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlineCompletionTriggerKind> CODEC = JsonType.of(InlineCompletionTriggerKind::read);

    /** {@code 1}. */
    public static final InlineCompletionTriggerKind INVOKED = new InlineCompletionTriggerKind(1);

    /** {@code 2}. */
    public static final InlineCompletionTriggerKind AUTOMATIC = new InlineCompletionTriggerKind(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static InlineCompletionTriggerKind of(int value) {
        return switch (value) {
            case 1 -> INVOKED;
            case 2 -> AUTOMATIC;
            default -> new InlineCompletionTriggerKind(value);
        };
    }

    /** Reads one. */
    public static InlineCompletionTriggerKind read(JsonReader in) {
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
