package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code NotebookDocument}:
 * in {@link DidOpenNotebookDocumentParams}.
 *
 * <p>Since 3.17.0.
 *
 * @param uri {@code URI}
 * @param notebookType {@code string}
 * @param version {@code integer}
 * @param metadata optional: {@code LSPObject}
 * @param cells {@code NotebookCell[]}
 * @param extra members that the specification does not know
 */
public record NotebookDocument(
        String uri,
        String notebookType,
        int version,
        @Nullable JsonNode metadata,
        List<NotebookCell> cells,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookDocument> CODEC = JsonType.of(NotebookDocument::read);

    public NotebookDocument {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(notebookType, "notebookType");
        cells = Copies.list(cells);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocument of(String uri, String notebookType, int version, List<NotebookCell> cells) {
        return new NotebookDocument(uri, notebookType, version, null, cells, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String uri, String notebookType, int version, List<NotebookCell> cells) {
        return of(uri, notebookType, version, cells).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocument read(JsonReader in) {
        String uri = null;
        String notebookType = null;
        int version = 0;
        boolean hasVersion = false;
        JsonNode metadata = null;
        List<NotebookCell> cells = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocument");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "notebookType" -> notebookType = in.string();
                case "version" -> {
                    version = in.integer();
                    hasVersion = true;
                }
                case "metadata" -> metadata = in.tree();
                case "cells" -> cells = in.list(NotebookCell::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("NotebookDocument", "uri");
        }
        if (notebookType == null) {
            throw ShapeException.missing("NotebookDocument", "notebookType");
        }
        if (!hasVersion) {
            throw ShapeException.missing("NotebookDocument", "version");
        }
        if (cells == null) {
            throw ShapeException.missing("NotebookDocument", "cells");
        }
        return new NotebookDocument(uri, notebookType, version, metadata, cells, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        out.name("notebookType").string(notebookType);
        out.name("version").number(version);
        if (metadata != null) {
            out.name("metadata").tree(metadata);
        }
        out.name("cells").list(cells, NotebookCell::write);
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocument}. */
    public static final class Builder {

        private String uri;
        private String notebookType;
        private int version;
        private @Nullable JsonNode metadata;
        private List<NotebookCell> cells;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocument from) {
            this.uri = from.uri();
            this.notebookType = from.notebookType();
            this.version = from.version();
            this.metadata = from.metadata();
            this.cells = from.cells();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocument#uri}. */
        public Builder uri(String value) {
            this.uri = value;
            return this;
        }

        /** Sets {@link NotebookDocument#notebookType}. */
        public Builder notebookType(String value) {
            this.notebookType = value;
            return this;
        }

        /** Sets {@link NotebookDocument#version}. */
        public Builder version(int value) {
            this.version = value;
            return this;
        }

        /** Sets {@link NotebookDocument#metadata}. */
        public Builder metadata(@Nullable JsonNode value) {
            this.metadata = value;
            return this;
        }

        /** Sets {@link NotebookDocument#cells}. */
        public Builder cells(List<NotebookCell> value) {
            this.cells = value;
            return this;
        }

        /** Sets {@link NotebookDocument#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocument build() {
            return new NotebookDocument(uri, notebookType, version, metadata, cells, extra);
        }
    }
}
