package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (WorkspaceFullDocumentDiagnosticReport|WorkspaceUnchangedDocumentDiagnosticReport)}. */
public sealed interface WorkspaceDocumentDiagnosticReport extends JsonValue
        permits WorkspaceFullDocumentDiagnosticReport, WorkspaceUnchangedDocumentDiagnosticReport {

    /** How it is read and written. */
    JsonType<WorkspaceDocumentDiagnosticReport> CODEC = JsonType.of(WorkspaceDocumentDiagnosticReport::read);

    /** Reads one. */
    static WorkspaceDocumentDiagnosticReport read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.WORKSPACE_DOCUMENT_DIAGNOSTIC_REPORT_OBJECTS.read(in);
            default -> throw in.mismatch("WorkspaceDocumentDiagnosticReport");
        };
    }
}
