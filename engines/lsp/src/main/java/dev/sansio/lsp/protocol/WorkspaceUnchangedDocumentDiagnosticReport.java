package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceUnchangedDocumentDiagnosticReport}.
 *
 * <p>Since 3.17.0.
 *
 * @param resultId {@code string}
 * @param uri {@code DocumentUri}
 * @param version {@code (integer|null)}
 * @param extra members that the specification does not know
 */
public record WorkspaceUnchangedDocumentDiagnosticReport(
        String resultId,
        String uri,
        @Nullable Integer version,
        Map<String, JsonNode> extra)
        implements WorkspaceDocumentDiagnosticReport {

    /** How it is read and written. */
    public static final JsonType<WorkspaceUnchangedDocumentDiagnosticReport> CODEC = JsonType.of(WorkspaceUnchangedDocumentDiagnosticReport::read);

    /** What {@code kind} always is. */
    public static final String KIND = "unchanged";

    static final Shape SHAPE = Shape.of("kind=unchanged resultId:s uri:s version:nz");

    public WorkspaceUnchangedDocumentDiagnosticReport {
        Objects.requireNonNull(resultId, "resultId");
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceUnchangedDocumentDiagnosticReport of(String resultId, String uri, @Nullable Integer version) {
        return new WorkspaceUnchangedDocumentDiagnosticReport(resultId, uri, version, Map.of());
    }

    /** Reads one. */
    public static WorkspaceUnchangedDocumentDiagnosticReport read(JsonReader in) {
        String resultId = null;
        String uri = null;
        Integer version = null;
        boolean hasVersion = false;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceUnchangedDocumentDiagnosticReport");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "resultId" -> resultId = in.string();
                case "uri" -> uri = in.string();
                case "version" -> {
                    version = in.takeNull() ? null : in.integer();
                    hasVersion = true;
                }
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("WorkspaceUnchangedDocumentDiagnosticReport", "kind unchanged");
        }
        if (resultId == null) {
            throw ShapeException.missing("WorkspaceUnchangedDocumentDiagnosticReport", "resultId");
        }
        if (uri == null) {
            throw ShapeException.missing("WorkspaceUnchangedDocumentDiagnosticReport", "uri");
        }
        if (!hasVersion) {
            throw ShapeException.missing("WorkspaceUnchangedDocumentDiagnosticReport", "version");
        }
        return new WorkspaceUnchangedDocumentDiagnosticReport(resultId, uri, version, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        out.name("resultId").string(resultId);
        out.name("uri").string(uri);
        if (version == null) {
            out.name("version").nullValue();
        } else {
            out.name("version").number(version);
        }
        out.extra(extra).endObject();
    }
}
