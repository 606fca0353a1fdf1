package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code TokenFormat}:
 * in {@link SemanticTokensClientCapabilities}.
 *
 * @param value as it is written
 */
public record TokenFormat(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TokenFormat> CODEC = JsonType.of(TokenFormat::read);

    /** {@code relative}. */
    public static final TokenFormat RELATIVE = new TokenFormat("relative");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static TokenFormat of(String value) {
        return switch (value) {
            case "relative" -> RELATIVE;
            default -> new TokenFormat(value);
        };
    }

    /** Reads one. */
    public static TokenFormat read(JsonReader in) {
        return of(in.string());
    }

    @Override
    public void write(JsonWriter out) {
        out.string(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
