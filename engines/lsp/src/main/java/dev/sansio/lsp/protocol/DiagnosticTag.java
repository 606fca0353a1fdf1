package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code DiagnosticTag}:
 * in {@link ClientDiagnosticsTagOptions},
 * in {@link Diagnostic}.
 *
 * <p>Since 3.15.0.
 *
 * @param value as it is written
 */
public record DiagnosticTag(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DiagnosticTag> CODEC = JsonType.of(DiagnosticTag::read);

    /** {@code 1}. */
    public static final DiagnosticTag UNNECESSARY = new DiagnosticTag(1);

    /** {@code 2}. */
    public static final DiagnosticTag DEPRECATED = new DiagnosticTag(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static DiagnosticTag of(int value) {
        return switch (value) {
            case 1 -> UNNECESSARY;
            case 2 -> DEPRECATED;
            default -> new DiagnosticTag(value);
        };
    }

    /** Reads one. */
    public static DiagnosticTag read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Unnecessary";
            case 2 -> "Deprecated";
            default -> Integer.toString(value);
        };
    }
}
