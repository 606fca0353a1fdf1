package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code DocumentDiagnosticReportKind}.
 *
 * <p>Since 3.17.0.
 *
 * @param value as it is written
 */
public record DocumentDiagnosticReportKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentDiagnosticReportKind> CODEC = JsonType.of(DocumentDiagnosticReportKind::read);

    /** {@code full}. */
    public static final DocumentDiagnosticReportKind FULL = new DocumentDiagnosticReportKind("full");

    /** {@code unchanged}. */
    public static final DocumentDiagnosticReportKind UNCHANGED = new DocumentDiagnosticReportKind("unchanged");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static DocumentDiagnosticReportKind of(String value) {
        return switch (value) {
            case "full" -> FULL;
            case "unchanged" -> UNCHANGED;
            default -> new DocumentDiagnosticReportKind(value);
        };
    }

    /** Reads one. */
    public static DocumentDiagnosticReportKind read(JsonReader in) {
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
