package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code SymbolTag}:
 * in {@link BaseSymbolInformation},
 * in {@link CallHierarchyItem},
 * in {@link ClientSymbolTagOptions},
 * and in other places.
 *
 * <p>Since 3.16.
 *
 * @param value as it is written
 */
public record SymbolTag(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SymbolTag> CODEC = JsonType.of(SymbolTag::read);

    /** {@code 1}. */
    public static final SymbolTag DEPRECATED = new SymbolTag(1);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static SymbolTag of(int value) {
        return switch (value) {
            case 1 -> DEPRECATED;
            default -> new SymbolTag(value);
        };
    }

    /** Reads one. */
    public static SymbolTag read(JsonReader in) {
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
