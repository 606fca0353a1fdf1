package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code UnchangedDocumentDiagnosticReport}:
 * in {@link DocumentDiagnosticReportPartialResult},
 * in {@link RelatedFullDocumentDiagnosticReport},
 * in {@link RelatedUnchangedDocumentDiagnosticReport}.
 *
 * <p>Since 3.17.0.
 *
 * @param resultId {@code string}
 * @param extra members that the specification does not know
 */
public record UnchangedDocumentDiagnosticReport(
        String resultId,
        Map<String, JsonNode> extra)
        implements RelatedDocumentReport {

    /** How it is read and written. */
    public static final JsonType<UnchangedDocumentDiagnosticReport> CODEC = JsonType.of(UnchangedDocumentDiagnosticReport::read);

    /** What {@code kind} always is. */
    public static final String KIND = "unchanged";

    static final Shape SHAPE = Shape.of("kind=unchanged resultId:s");

    public UnchangedDocumentDiagnosticReport {
        Objects.requireNonNull(resultId, "resultId");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static UnchangedDocumentDiagnosticReport of(String resultId) {
        return new UnchangedDocumentDiagnosticReport(resultId, Map.of());
    }

    /** Reads one. */
    public static UnchangedDocumentDiagnosticReport read(JsonReader in) {
        String resultId = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("UnchangedDocumentDiagnosticReport");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "resultId" -> resultId = in.string();
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("UnchangedDocumentDiagnosticReport", "kind unchanged");
        }
        if (resultId == null) {
            throw ShapeException.missing("UnchangedDocumentDiagnosticReport", "resultId");
        }
        return new UnchangedDocumentDiagnosticReport(resultId, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        out.name("resultId").string(resultId);
        out.extra(extra).endObject();
    }
}
