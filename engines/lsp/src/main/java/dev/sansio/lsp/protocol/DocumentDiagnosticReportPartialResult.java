package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentDiagnosticReportPartialResult}.
 *
 * <p>Since 3.17.0.
 *
 * @param relatedDocuments {@code map<(FullDocumentDiagnosticReport|UnchangedDocumentDiagnosticReport)>}
 * @param extra members that the specification does not know
 */
public record DocumentDiagnosticReportPartialResult(
        Map<String, RelatedDocumentReport> relatedDocuments,
        Map<String, JsonNode> extra)
        implements DocumentDiagnosticReportProgress {

    /** How it is read and written. */
    public static final JsonType<DocumentDiagnosticReportPartialResult> CODEC = JsonType.of(DocumentDiagnosticReportPartialResult::read);

    static final Shape SHAPE = Shape.of("relatedDocuments:o");

    public DocumentDiagnosticReportPartialResult {
        relatedDocuments = Copies.map(relatedDocuments);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentDiagnosticReportPartialResult of(Map<String, RelatedDocumentReport> relatedDocuments) {
        return new DocumentDiagnosticReportPartialResult(relatedDocuments, Map.of());
    }

    /** Reads one. */
    public static DocumentDiagnosticReportPartialResult read(JsonReader in) {
        Map<String, RelatedDocumentReport> relatedDocuments = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentDiagnosticReportPartialResult");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "relatedDocuments" -> relatedDocuments = in.map(RelatedDocumentReport::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (relatedDocuments == null) {
            throw ShapeException.missing("DocumentDiagnosticReportPartialResult", "relatedDocuments");
        }
        return new DocumentDiagnosticReportPartialResult(relatedDocuments, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("relatedDocuments").map(relatedDocuments, RelatedDocumentReport::write);
        out.extra(extra).endObject();
    }
}
