package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code InsertTextFormat}:
 * in {@link CompletionItemDefaults},
 * in {@link CompletionItem}.
 *
 * @param value as it is written
 */
public record InsertTextFormat(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InsertTextFormat> CODEC = JsonType.of(InsertTextFormat::read);

    /** {@code 1}. */
    public static final InsertTextFormat PLAIN_TEXT = new InsertTextFormat(1);

    /** {@code 2}. */
    public static final InsertTextFormat SNIPPET = new InsertTextFormat(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static InsertTextFormat of(int value) {
        return switch (value) {
            case 1 -> PLAIN_TEXT;
            case 2 -> SNIPPET;
            default -> new InsertTextFormat(value);
        };
    }

    /** Reads one. */
    public static InsertTextFormat read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "PlainText";
            case 2 -> "Snippet";
            default -> Integer.toString(value);
        };
    }
}
