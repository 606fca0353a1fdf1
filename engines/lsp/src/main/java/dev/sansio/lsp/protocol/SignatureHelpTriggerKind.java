package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code SignatureHelpTriggerKind}:
 * in {@link SignatureHelpContext}.
 *
 * <p>Since 3.15.0.
 *
 * @param value as it is written
 */
public record SignatureHelpTriggerKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SignatureHelpTriggerKind> CODEC = JsonType.of(SignatureHelpTriggerKind::read);

    /** {@code 1}. */
    public static final SignatureHelpTriggerKind INVOKED = new SignatureHelpTriggerKind(1);

    /** {@code 2}. */
    public static final SignatureHelpTriggerKind TRIGGER_CHARACTER = new SignatureHelpTriggerKind(2);

    /** {@code 3}. */
    public static final SignatureHelpTriggerKind CONTENT_CHANGE = new SignatureHelpTriggerKind(3);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static SignatureHelpTriggerKind of(int value) {
        return switch (value) {
            case 1 -> INVOKED;
            case 2 -> TRIGGER_CHARACTER;
            case 3 -> CONTENT_CHANGE;
            default -> new SignatureHelpTriggerKind(value);
        };
    }

    /** Reads one. */
    public static SignatureHelpTriggerKind read(JsonReader in) {
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
            case 3 -> "ContentChange";
            default -> Integer.toString(value);
        };
    }
}
