package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code DiagnosticSeverity}:
 * in {@link Diagnostic}.
 *
 * @param value as it is written
 */
public record DiagnosticSeverity(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DiagnosticSeverity> CODEC = JsonType.of(DiagnosticSeverity::read);

    /** {@code 1}. */
    public static final DiagnosticSeverity ERROR = new DiagnosticSeverity(1);

    /** {@code 2}. */
    public static final DiagnosticSeverity WARNING = new DiagnosticSeverity(2);

    /** {@code 3}. */
    public static final DiagnosticSeverity INFORMATION = new DiagnosticSeverity(3);

    /** {@code 4}. */
    public static final DiagnosticSeverity HINT = new DiagnosticSeverity(4);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static DiagnosticSeverity of(int value) {
        return switch (value) {
            case 1 -> ERROR;
            case 2 -> WARNING;
            case 3 -> INFORMATION;
            case 4 -> HINT;
            default -> new DiagnosticSeverity(value);
        };
    }

    /** Reads one. */
    public static DiagnosticSeverity read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Error";
            case 2 -> "Warning";
            case 3 -> "Information";
            case 4 -> "Hint";
            default -> Integer.toString(value);
        };
    }
}
