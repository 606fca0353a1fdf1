package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (DocumentDiagnosticReport|DocumentDiagnosticReportPartialResult)}. */
public sealed interface DocumentDiagnosticReportProgress extends JsonValue
        permits DocumentDiagnosticReport, DocumentDiagnosticReportPartialResult {

    /** How it is read and written. */
    JsonType<DocumentDiagnosticReportProgress> CODEC = JsonType.of(DocumentDiagnosticReportProgress::read);

    /** Reads one. */
    static DocumentDiagnosticReportProgress read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.DOCUMENT_DIAGNOSTIC_REPORT_PROGRESS_OBJECTS.read(in);
            default -> throw in.mismatch("DocumentDiagnosticReportProgress");
        };
    }
}
