package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;

/** {@code (RelatedFullDocumentDiagnosticReport|RelatedUnchangedDocumentDiagnosticReport)}. */
public sealed interface DocumentDiagnosticReport extends DocumentDiagnosticReportProgress
        permits RelatedFullDocumentDiagnosticReport, RelatedUnchangedDocumentDiagnosticReport {

    /** How it is read and written. */
    JsonType<DocumentDiagnosticReport> CODEC = JsonType.of(DocumentDiagnosticReport::read);

    /** Reads one. */
    static DocumentDiagnosticReport read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.DOCUMENT_DIAGNOSTIC_REPORT_OBJECTS.read(in);
            default -> throw in.mismatch("DocumentDiagnosticReport");
        };
    }
}
