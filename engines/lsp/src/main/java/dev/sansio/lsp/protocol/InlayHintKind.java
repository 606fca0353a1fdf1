package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code InlayHintKind}:
 * in {@link InlayHint}.
 *
 * <p>Since 3.17.0.
 *
 * @param value as it is written
 */
public record InlayHintKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlayHintKind> CODEC = JsonType.of(InlayHintKind::read);

    /** {@code 1}. */
    public static final InlayHintKind TYPE = new InlayHintKind(1);

    /** {@code 2}. */
    public static final InlayHintKind PARAMETER = new InlayHintKind(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static InlayHintKind of(int value) {
        return switch (value) {
            case 1 -> TYPE;
            case 2 -> PARAMETER;
            default -> new InlayHintKind(value);
        };
    }

    /** Reads one. */
    public static InlayHintKind read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Type";
            case 2 -> "Parameter";
            default -> Integer.toString(value);
        };
    }
}
