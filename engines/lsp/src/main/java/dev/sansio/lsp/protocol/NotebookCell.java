package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code NotebookCell}:
 * in {@link NotebookCellArrayChange},
 * in {@link NotebookDocumentCellChanges},
 * in {@link NotebookDocument}.
 *
 * <p>Since 3.17.0.
 *
 * @param kind {@code NotebookCellKind}
 * @param document {@code DocumentUri}
 * @param metadata optional: {@code LSPObject}
 * @param executionSummary optional: {@code ExecutionSummary}
 * @param extra members that the specification does not know
 */
public record NotebookCell(
        NotebookCellKind kind,
        String document,
        @Nullable JsonNode metadata,
        @Nullable ExecutionSummary executionSummary,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookCell> CODEC = JsonType.of(NotebookCell::read);

    public NotebookCell {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookCell of(NotebookCellKind kind, String document) {
        return new NotebookCell(kind, document, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(NotebookCellKind kind, String document) {
        return of(kind, document).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookCell read(JsonReader in) {
        NotebookCellKind kind = null;
        String document = null;
        JsonNode metadata = null;
        ExecutionSummary executionSummary = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookCell");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "kind" -> kind = NotebookCellKind.read(in);
                case "document" -> document = in.string();
                case "metadata" -> metadata = in.tree();
                case "executionSummary" -> executionSummary = in.takeNull() ? null : ExecutionSummary.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (kind == null) {
            throw ShapeException.missing("NotebookCell", "kind");
        }
        if (document == null) {
            throw ShapeException.missing("NotebookCell", "document");
        }
        return new NotebookCell(kind, document, metadata, executionSummary, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        kind.write(out.name("kind"));
        out.name("document").string(document);
        if (metadata != null) {
            out.name("metadata").tree(metadata);
        }
        if (executionSummary != null) {
            executionSummary.write(out.name("executionSummary"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookCell}. */
    public static final class Builder {

        private NotebookCellKind kind;
        private String document;
        private @Nullable JsonNode metadata;
        private @Nullable ExecutionSummary executionSummary;
        private Map<String, JsonNode> extra;

        private Builder(NotebookCell from) {
            this.kind = from.kind();
            this.document = from.document();
            this.metadata = from.metadata();
            this.executionSummary = from.executionSummary();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookCell#kind}. */
        public Builder kind(NotebookCellKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link NotebookCell#document}. */
        public Builder document(String value) {
            this.document = value;
            return this;
        }

        /** Sets {@link NotebookCell#metadata}. */
        public Builder metadata(@Nullable JsonNode value) {
            this.metadata = value;
            return this;
        }

        /** Sets {@link NotebookCell#executionSummary}. */
        public Builder executionSummary(@Nullable ExecutionSummary value) {
            this.executionSummary = value;
            return this;
        }

        /** Sets {@link NotebookCell#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookCell build() {
            return new NotebookCell(kind, document, metadata, executionSummary, extra);
        }
    }
}
