package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code PositionEncodingKind}:
 * in {@link GeneralClientCapabilities},
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record PositionEncodingKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<PositionEncodingKind> CODEC = JsonType.of(PositionEncodingKind::read);

    /** {@code utf-8}. */
    public static final PositionEncodingKind UTF8 = new PositionEncodingKind("utf-8");

    /** {@code utf-16}. */
    public static final PositionEncodingKind UTF16 = new PositionEncodingKind("utf-16");

    /** {@code utf-32}. */
    public static final PositionEncodingKind UTF32 = new PositionEncodingKind("utf-32");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static PositionEncodingKind of(String value) {
        return switch (value) {
            case "utf-8" -> UTF8;
            case "utf-16" -> UTF16;
            case "utf-32" -> UTF32;
            default -> new PositionEncodingKind(value);
        };
    }

    /** Reads one. */
    public static PositionEncodingKind read(JsonReader in) {
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
