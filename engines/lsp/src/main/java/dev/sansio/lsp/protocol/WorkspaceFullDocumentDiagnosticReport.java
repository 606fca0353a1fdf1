package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceFullDocumentDiagnosticReport}.
 *
 * <p>Since 3.17.0.
 *
 * @param resultId optional: {@code string}
 * @param items {@code Diagnostic[]}
 * @param uri {@code DocumentUri}
 * @param version {@code (integer|null)}
 * @param extra members that the specification does not know
 */
public record WorkspaceFullDocumentDiagnosticReport(
        @Nullable String resultId,
        List<Diagnostic> items,
        String uri,
        @Nullable Integer version,
        Map<String, JsonNode> extra)
        implements WorkspaceDocumentDiagnosticReport {

    /** How it is read and written. */
    public static final JsonType<WorkspaceFullDocumentDiagnosticReport> CODEC = JsonType.of(WorkspaceFullDocumentDiagnosticReport::read);

    /** What {@code kind} always is. */
    public static final String KIND = "full";

    static final Shape SHAPE = Shape.of("kind=full resultId?:s items:a uri:s version:nz");

    public WorkspaceFullDocumentDiagnosticReport {
        items = Copies.list(items);
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceFullDocumentDiagnosticReport of(List<Diagnostic> items, String uri, @Nullable Integer version) {
        return new WorkspaceFullDocumentDiagnosticReport(null, items, uri, version, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<Diagnostic> items, String uri, @Nullable Integer version) {
        return of(items, uri, version).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static WorkspaceFullDocumentDiagnosticReport read(JsonReader in) {
        String resultId = null;
        List<Diagnostic> items = null;
        String uri = null;
        Integer version = null;
        boolean hasVersion = false;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceFullDocumentDiagnosticReport");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "resultId" -> resultId = in.takeNull() ? null : in.string();
                case "items" -> items = in.list(Diagnostic::read);
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
            throw ShapeException.missing("WorkspaceFullDocumentDiagnosticReport", "kind full");
        }
        if (items == null) {
            throw ShapeException.missing("WorkspaceFullDocumentDiagnosticReport", "items");
        }
        if (uri == null) {
            throw ShapeException.missing("WorkspaceFullDocumentDiagnosticReport", "uri");
        }
        if (!hasVersion) {
            throw ShapeException.missing("WorkspaceFullDocumentDiagnosticReport", "version");
        }
        return new WorkspaceFullDocumentDiagnosticReport(resultId, items, uri, version, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        if (resultId != null) {
            out.name("resultId").string(resultId);
        }
        out.name("items").list(items, Diagnostic::write);
        out.name("uri").string(uri);
        if (version == null) {
            out.name("version").nullValue();
        } else {
            out.name("version").number(version);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceFullDocumentDiagnosticReport}. */
    public static final class Builder {

        private @Nullable String resultId;
        private List<Diagnostic> items;
        private String uri;
        private @Nullable Integer version;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceFullDocumentDiagnosticReport from) {
            this.resultId = from.resultId();
            this.items = from.items();
            this.uri = from.uri();
            this.version = from.version();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceFullDocumentDiagnosticReport#resultId}. */
        public Builder resultId(@Nullable String value) {
            this.resultId = value;
            return this;
        }

        /** Sets {@link WorkspaceFullDocumentDiagnosticReport#items}. */
        public Builder items(List<Diagnostic> value) {
            this.items = value;
            return this;
        }

        /** Sets {@link WorkspaceFullDocumentDiagnosticReport#uri}. */
        public Builder uri(String value) {
            this.uri = value;
            return this;
        }

        /** Sets {@link WorkspaceFullDocumentDiagnosticReport#version}. */
        public Builder version(@Nullable Integer value) {
            this.version = value;
            return this;
        }

        /** Sets {@link WorkspaceFullDocumentDiagnosticReport#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceFullDocumentDiagnosticReport build() {
            return new WorkspaceFullDocumentDiagnosticReport(resultId, items, uri, version, extra);
        }
    }
}
