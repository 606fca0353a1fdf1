package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code NotebookDocumentFilterWithCells}:
 * in {@link NotebookDocumentSyncOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param notebook optional: {@code (string|NotebookDocumentFilter)}
 * @param cells {@code NotebookCellLanguage[]}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentFilterWithCells(
        @Nullable StringOrNotebookDocumentFilter notebook,
        List<NotebookCellLanguage> cells,
        Map<String, JsonNode> extra)
        implements NotebookSelector {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentFilterWithCells> CODEC = JsonType.of(NotebookDocumentFilterWithCells::read);

    static final Shape SHAPE = Shape.of("notebook?:so cells:a");

    public NotebookDocumentFilterWithCells {
        cells = Copies.list(cells);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentFilterWithCells of(List<NotebookCellLanguage> cells) {
        return new NotebookDocumentFilterWithCells(null, cells, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<NotebookCellLanguage> cells) {
        return of(cells).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocumentFilterWithCells read(JsonReader in) {
        StringOrNotebookDocumentFilter notebook = null;
        List<NotebookCellLanguage> cells = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentFilterWithCells");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebook" -> notebook = in.takeNull() ? null : StringOrNotebookDocumentFilter.read(in);
                case "cells" -> cells = in.list(NotebookCellLanguage::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (cells == null) {
            throw ShapeException.missing("NotebookDocumentFilterWithCells", "cells");
        }
        return new NotebookDocumentFilterWithCells(notebook, cells, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (notebook != null) {
            notebook.write(out.name("notebook"));
        }
        out.name("cells").list(cells, NotebookCellLanguage::write);
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentFilterWithCells}. */
    public static final class Builder {

        private @Nullable StringOrNotebookDocumentFilter notebook;
        private List<NotebookCellLanguage> cells;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentFilterWithCells from) {
            this.notebook = from.notebook();
            this.cells = from.cells();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentFilterWithCells#notebook}. */
        public Builder notebook(@Nullable StringOrNotebookDocumentFilter value) {
            this.notebook = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterWithCells#cells}. */
        public Builder cells(List<NotebookCellLanguage> value) {
            this.cells = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterWithCells#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentFilterWithCells build() {
            return new NotebookDocumentFilterWithCells(notebook, cells, extra);
        }
    }
}
