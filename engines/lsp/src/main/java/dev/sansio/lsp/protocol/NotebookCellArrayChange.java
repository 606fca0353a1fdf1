package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code NotebookCellArrayChange}:
 * in {@link NotebookDocumentCellChangeStructure}.
 *
 * <p>Since 3.17.0.
 *
 * @param start {@code uinteger}
 * @param deleteCount {@code uinteger}
 * @param cells optional: {@code NotebookCell[]}
 * @param extra members that the specification does not know
 */
public record NotebookCellArrayChange(
        int start,
        int deleteCount,
        @Nullable List<NotebookCell> cells,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookCellArrayChange> CODEC = JsonType.of(NotebookCellArrayChange::read);

    public NotebookCellArrayChange {
        cells = cells == null ? null : Copies.list(cells);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookCellArrayChange of(int start, int deleteCount) {
        return new NotebookCellArrayChange(start, deleteCount, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(int start, int deleteCount) {
        return of(start, deleteCount).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookCellArrayChange read(JsonReader in) {
        int start = 0;
        boolean hasStart = false;
        int deleteCount = 0;
        boolean hasDeleteCount = false;
        List<NotebookCell> cells = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookCellArrayChange");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "start" -> {
                    start = in.uinteger();
                    hasStart = true;
                }
                case "deleteCount" -> {
                    deleteCount = in.uinteger();
                    hasDeleteCount = true;
                }
                case "cells" -> cells = in.takeNull() ? null : in.list(NotebookCell::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasStart) {
            throw ShapeException.missing("NotebookCellArrayChange", "start");
        }
        if (!hasDeleteCount) {
            throw ShapeException.missing("NotebookCellArrayChange", "deleteCount");
        }
        return new NotebookCellArrayChange(start, deleteCount, cells, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("start").number(start);
        out.name("deleteCount").number(deleteCount);
        if (cells != null) {
            out.name("cells").list(cells, NotebookCell::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookCellArrayChange}. */
    public static final class Builder {

        private int start;
        private int deleteCount;
        private @Nullable List<NotebookCell> cells;
        private Map<String, JsonNode> extra;

        private Builder(NotebookCellArrayChange from) {
            this.start = from.start();
            this.deleteCount = from.deleteCount();
            this.cells = from.cells();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookCellArrayChange#start}. */
        public Builder start(int value) {
            this.start = value;
            return this;
        }

        /** Sets {@link NotebookCellArrayChange#deleteCount}. */
        public Builder deleteCount(int value) {
            this.deleteCount = value;
            return this;
        }

        /** Sets {@link NotebookCellArrayChange#cells}. */
        public Builder cells(@Nullable List<NotebookCell> value) {
            this.cells = value;
            return this;
        }

        /** Sets {@link NotebookCellArrayChange#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookCellArrayChange build() {
            return new NotebookCellArrayChange(start, deleteCount, cells, extra);
        }
    }
}
