package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code CompletionTriggerKind}:
 * in {@link CompletionContext}.
 *
 * @param value as it is written
 */
public record CompletionTriggerKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionTriggerKind> CODEC = JsonType.of(CompletionTriggerKind::read);

    /** {@code 1}. */
    public static final CompletionTriggerKind INVOKED = new CompletionTriggerKind(1);

    /** {@code 2}. */
    public static final CompletionTriggerKind TRIGGER_CHARACTER = new CompletionTriggerKind(2);

    /** {@code 3}. */
    public static final CompletionTriggerKind TRIGGER_FOR_INCOMPLETE_COMPLETIONS = new CompletionTriggerKind(3);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static CompletionTriggerKind of(int value) {
        return switch (value) {
            case 1 -> INVOKED;
            case 2 -> TRIGGER_CHARACTER;
            case 3 -> TRIGGER_FOR_INCOMPLETE_COMPLETIONS;
            default -> new CompletionTriggerKind(value);
        };
    }

    /** Reads one. */
    public static CompletionTriggerKind read(JsonReader in) {
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
            case 2 -> "TriggerCharacter";
            case 3 -> "TriggerForIncompleteCompletions";
            default -> Integer.toString(value);
        };
    }
}
