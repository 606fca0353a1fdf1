package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code ApplyKind}:
 * in {@link CompletionItemApplyKinds}.
 *
 * <p>Since 3.18.0.
 *
 * @param value as it is written
 */
public record ApplyKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ApplyKind> CODEC = JsonType.of(ApplyKind::read);

    /** {@code 1}. */
    public static final ApplyKind REPLACE = new ApplyKind(1);

    /** {@code 2}. */
    public static final ApplyKind MERGE = new ApplyKind(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static ApplyKind of(int value) {
        return switch (value) {
            case 1 -> REPLACE;
            case 2 -> MERGE;
            default -> new ApplyKind(value);
        };
    }

    /** Reads one. */
    public static ApplyKind read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Replace";
            case 2 -> "Merge";
            default -> Integer.toString(value);
        };
    }
}
