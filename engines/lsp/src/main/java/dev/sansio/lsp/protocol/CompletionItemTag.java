package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code CompletionItemTag}:
 * in {@link CompletionItemTagOptions},
 * in {@link CompletionItem}.
 *
 * <p>Since 3.15.0.
 *
 * @param value as it is written
 */
public record CompletionItemTag(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionItemTag> CODEC = JsonType.of(CompletionItemTag::read);

    /** {@code 1}. */
    public static final CompletionItemTag DEPRECATED = new CompletionItemTag(1);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static CompletionItemTag of(int value) {
        return switch (value) {
            case 1 -> DEPRECATED;
            default -> new CompletionItemTag(value);
        };
    }

    /** Reads one. */
    public static CompletionItemTag read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Deprecated";
            default -> Integer.toString(value);
        };
    }
}
