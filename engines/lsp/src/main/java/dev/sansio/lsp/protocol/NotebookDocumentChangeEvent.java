package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code NotebookDocumentChangeEvent}:
 * in {@link DidChangeNotebookDocumentParams}.
 *
 * <p>Since 3.17.0.
 *
 * @param metadata optional: {@code LSPObject}
 * @param cells optional: {@code NotebookDocumentCellChanges}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentChangeEvent(
        @Nullable JsonNode metadata,
        @Nullable NotebookDocumentCellChanges cells,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentChangeEvent> CODEC = JsonType.of(NotebookDocumentChangeEvent::read);

    public NotebookDocumentChangeEvent {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static NotebookDocumentChangeEvent of() {
        return new NotebookDocumentChangeEvent(null, null, Map.of());
    }

    /** Builds one. */
    public static Builder builder() {
        return of().toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocumentChangeEvent read(JsonReader in) {
        JsonNode metadata = null;
        NotebookDocumentCellChanges cells = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentChangeEvent");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "metadata" -> metadata = in.tree();
                case "cells" -> cells = in.takeNull() ? null : NotebookDocumentCellChanges.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new NotebookDocumentChangeEvent(metadata, cells, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (metadata != null) {
            out.name("metadata").tree(metadata);
        }
        if (cells != null) {
            cells.write(out.name("cells"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentChangeEvent}. */
    public static final class Builder {

        private @Nullable JsonNode metadata;
        private @Nullable NotebookDocumentCellChanges cells;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentChangeEvent from) {
            this.metadata = from.metadata();
            this.cells = from.cells();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentChangeEvent#metadata}. */
        public Builder metadata(@Nullable JsonNode value) {
            this.metadata = value;
            return this;
        }

        /** Sets {@link NotebookDocumentChangeEvent#cells}. */
        public Builder cells(@Nullable NotebookDocumentCellChanges value) {
            this.cells = value;
            return this;
        }

        /** Sets {@link NotebookDocumentChangeEvent#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentChangeEvent build() {
            return new NotebookDocumentChangeEvent(metadata, cells, extra);
        }
    }
}
