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
 * {@code NotebookCellTextDocumentFilter}.
 *
 * <p>Since 3.17.0.
 *
 * @param notebook {@code (string|NotebookDocumentFilter)}
 * @param language optional: {@code string}
 * @param extra members that the specification does not know
 */
public record NotebookCellTextDocumentFilter(
        StringOrNotebookDocumentFilter notebook,
        @Nullable String language,
        Map<String, JsonNode> extra)
        implements DocumentFilter {

    /** How it is read and written. */
    public static final JsonType<NotebookCellTextDocumentFilter> CODEC = JsonType.of(NotebookCellTextDocumentFilter::read);

    static final Shape SHAPE = Shape.of("notebook:so language?:s");

    public NotebookCellTextDocumentFilter {
        Objects.requireNonNull(notebook, "notebook");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookCellTextDocumentFilter of(StringOrNotebookDocumentFilter notebook) {
        return new NotebookCellTextDocumentFilter(notebook, null, Map.of());
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
    public static NotebookCellTextDocumentFilter read(JsonReader in) {
        StringOrNotebookDocumentFilter notebook = null;
        String language = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookCellTextDocumentFilter");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebook" -> notebook = StringOrNotebookDocumentFilter.read(in);
                case "language" -> language = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebook == null) {
            throw ShapeException.missing("NotebookCellTextDocumentFilter", "notebook");
        }
        return new NotebookCellTextDocumentFilter(notebook, language, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        notebook.write(out.name("notebook"));
        if (language != null) {
            out.name("language").string(language);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookCellTextDocumentFilter}. */
    public static final class Builder {

        private StringOrNotebookDocumentFilter notebook;
        private @Nullable String language;
        private Map<String, JsonNode> extra;

        private Builder(NotebookCellTextDocumentFilter from) {
            this.notebook = from.notebook();
            this.language = from.language();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookCellTextDocumentFilter#notebook}. */
        public Builder notebook(StringOrNotebookDocumentFilter value) {
            this.notebook = value;
            return this;
        }

        /** Sets {@link NotebookCellTextDocumentFilter#language}. */
        public Builder language(@Nullable String value) {
            this.language = value;
            return this;
        }

        /** Sets {@link NotebookCellTextDocumentFilter#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookCellTextDocumentFilter build() {
            return new NotebookCellTextDocumentFilter(notebook, language, extra);
        }
    }
}
