package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code PrepareSupportDefaultBehavior}:
 * in {@link RenameClientCapabilities}.
 *
 * @param value as it is written
 */
public record PrepareSupportDefaultBehavior(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<PrepareSupportDefaultBehavior> CODEC = JsonType.of(PrepareSupportDefaultBehavior::read);

    /** {@code 1}. */
    public static final PrepareSupportDefaultBehavior IDENTIFIER = new PrepareSupportDefaultBehavior(1);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static PrepareSupportDefaultBehavior of(int value) {
        return switch (value) {
            case 1 -> IDENTIFIER;
            default -> new PrepareSupportDefaultBehavior(value);
        };
    }

    /** Reads one. */
    public static PrepareSupportDefaultBehavior read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Identifier";
            default -> Integer.toString(value);
        };
    }
}
