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
 * {@code NotebookDocumentFilterWithNotebook}:
 * in {@link NotebookDocumentSyncOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param notebook {@code (string|NotebookDocumentFilter)}
 * @param cells optional: {@code NotebookCellLanguage[]}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentFilterWithNotebook(
        StringOrNotebookDocumentFilter notebook,
        @Nullable List<NotebookCellLanguage> cells,
        Map<String, JsonNode> extra)
        implements NotebookSelector {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentFilterWithNotebook> CODEC = JsonType.of(NotebookDocumentFilterWithNotebook::read);

    static final Shape SHAPE = Shape.of("notebook:so cells?:a");

    public NotebookDocumentFilterWithNotebook {
        Objects.requireNonNull(notebook, "notebook");
        cells = cells == null ? null : Copies.list(cells);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentFilterWithNotebook of(StringOrNotebookDocumentFilter notebook) {
        return new NotebookDocumentFilterWithNotebook(notebook, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(StringOrNotebookDocumentFilter notebook) {
        return of(notebook).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocumentFilterWithNotebook read(JsonReader in) {
        StringOrNotebookDocumentFilter notebook = null;
        List<NotebookCellLanguage> cells = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentFilterWithNotebook");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebook" -> notebook = StringOrNotebookDocumentFilter.read(in);
                case "cells" -> cells = in.takeNull() ? null : in.list(NotebookCellLanguage::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebook == null) {
            throw ShapeException.missing("NotebookDocumentFilterWithNotebook", "notebook");
        }
        return new NotebookDocumentFilterWithNotebook(notebook, cells, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        notebook.write(out.name("notebook"));
        if (cells != null) {
            out.name("cells").list(cells, NotebookCellLanguage::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentFilterWithNotebook}. */
    public static final class Builder {

        private StringOrNotebookDocumentFilter notebook;
        private @Nullable List<NotebookCellLanguage> cells;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentFilterWithNotebook from) {
            this.notebook = from.notebook();
            this.cells = from.cells();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentFilterWithNotebook#notebook}. */
        public Builder notebook(StringOrNotebookDocumentFilter value) {
            this.notebook = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterWithNotebook#cells}. */
        public Builder cells(@Nullable List<NotebookCellLanguage> value) {
            this.cells = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterWithNotebook#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentFilterWithNotebook build() {
            return new NotebookDocumentFilterWithNotebook(notebook, cells, extra);
        }
    }
}
