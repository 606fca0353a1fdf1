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
 * {@code WorkspaceDiagnosticReport}:
 * a result of {@code workspace/diagnostic}.
 *
 * <p>Since 3.17.0.
 *
 * @param items {@code WorkspaceDocumentDiagnosticReport[]}
 * @param extra members that the specification does not know
 */
public record WorkspaceDiagnosticReport(
        List<WorkspaceDocumentDiagnosticReport> items,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceDiagnosticReport> CODEC = JsonType.of(WorkspaceDiagnosticReport::read);

    public WorkspaceDiagnosticReport {
        items = Copies.list(items);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceDiagnosticReport of(List<WorkspaceDocumentDiagnosticReport> items) {
        return new WorkspaceDiagnosticReport(items, Map.of());
    }

    /** Reads one. */
    public static WorkspaceDiagnosticReport read(JsonReader in) {
        List<WorkspaceDocumentDiagnosticReport> items = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceDiagnosticReport");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "items" -> items = in.list(WorkspaceDocumentDiagnosticReport::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (items == null) {
            throw ShapeException.missing("WorkspaceDiagnosticReport", "items");
        }
        return new WorkspaceDiagnosticReport(items, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("items").list(items, WorkspaceDocumentDiagnosticReport::write);
        out.extra(extra).endObject();
    }
}
