package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (FullDocumentDiagnosticReport|UnchangedDocumentDiagnosticReport)}. */
public sealed interface RelatedDocumentReport extends JsonValue
        permits FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport {

    /** How it is read and written. */
    JsonType<RelatedDocumentReport> CODEC = JsonType.of(RelatedDocumentReport::read);

    /** Reads one. */
    static RelatedDocumentReport read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.RELATED_DOCUMENT_REPORT_OBJECTS.read(in);
            default -> throw in.mismatch("RelatedDocumentReport");
        };
    }
}
