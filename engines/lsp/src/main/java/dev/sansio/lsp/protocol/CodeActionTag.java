package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code CodeActionTag}:
 * in {@link CodeActionTagOptions},
 * in {@link CodeAction}.
 *
 * <p>Since 3.18.0.
 *
 * @param value as it is written
 */
public record CodeActionTag(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionTag> CODEC = JsonType.of(CodeActionTag::read);

    /** {@code 1}. */
    public static final CodeActionTag LLM_GENERATED = new CodeActionTag(1);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static CodeActionTag of(int value) {
        return switch (value) {
            case 1 -> LLM_GENERATED;
            default -> new CodeActionTag(value);
        };
    }

    /** Reads one. */
    public static CodeActionTag read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "LLMGenerated";
            default -> Integer.toString(value);
        };
    }
}
