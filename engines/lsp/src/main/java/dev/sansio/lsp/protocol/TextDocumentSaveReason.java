package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code TextDocumentSaveReason}:
 * in {@link WillSaveTextDocumentParams}.
 *
 * @param value as it is written
 */
public record TextDocumentSaveReason(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentSaveReason> CODEC = JsonType.of(TextDocumentSaveReason::read);

    /** {@code 1}. */
    public static final TextDocumentSaveReason MANUAL = new TextDocumentSaveReason(1);

    /** {@code 2}. */
    public static final TextDocumentSaveReason AFTER_DELAY = new TextDocumentSaveReason(2);

    /** {@code 3}. */
    public static final TextDocumentSaveReason FOCUS_OUT = new TextDocumentSaveReason(3);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static TextDocumentSaveReason of(int value) {
        return switch (value) {
            case 1 -> MANUAL;
            case 2 -> AFTER_DELAY;
            case 3 -> FOCUS_OUT;
            default -> new TextDocumentSaveReason(value);
        };
    }

    /** Reads one. */
    public static TextDocumentSaveReason read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Manual";
            case 2 -> "AfterDelay";
            case 3 -> "FocusOut";
            default -> Integer.toString(value);
        };
    }
}
