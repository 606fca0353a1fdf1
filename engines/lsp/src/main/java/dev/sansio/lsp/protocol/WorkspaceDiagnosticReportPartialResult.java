package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceDiagnosticReportPartialResult}:
 * a part of the result of {@code workspace/diagnostic}.
 *
 * <p>Since 3.17.0.
 *
 * @param items {@code WorkspaceDocumentDiagnosticReport[]}
 * @param extra members that the specification does not know
 */
public record WorkspaceDiagnosticReportPartialResult(
        List<WorkspaceDocumentDiagnosticReport> items,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceDiagnosticReportPartialResult> CODEC = JsonType.of(WorkspaceDiagnosticReportPartialResult::read);

    public WorkspaceDiagnosticReportPartialResult {
        items = Copies.list(items);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceDiagnosticReportPartialResult of(List<WorkspaceDocumentDiagnosticReport> items) {
        return new WorkspaceDiagnosticReportPartialResult(items, Map.of());
    }

    /** Reads one. */
    public static WorkspaceDiagnosticReportPartialResult read(JsonReader in) {
        List<WorkspaceDocumentDiagnosticReport> items = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceDiagnosticReportPartialResult");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "items" -> items = in.list(WorkspaceDocumentDiagnosticReport::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (items == null) {
            throw ShapeException.missing("WorkspaceDiagnosticReportPartialResult", "items");
        }
        return new WorkspaceDiagnosticReportPartialResult(items, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("items").list(items, WorkspaceDocumentDiagnosticReport::write);
        out.extra(extra).endObject();
    }
}
