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
 * {@code NotebookDocumentFilterNotebookType}.
 *
 * <p>Since 3.18.0.
 *
 * @param notebookType {@code string}
 * @param scheme optional: {@code string}
 * @param pattern optional: {@code GlobPattern}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentFilterNotebookType(
        String notebookType,
        @Nullable String scheme,
        @Nullable GlobPattern pattern,
        Map<String, JsonNode> extra)
        implements NotebookDocumentFilter {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentFilterNotebookType> CODEC = JsonType.of(NotebookDocumentFilterNotebookType::read);

    static final Shape SHAPE = Shape.of("notebookType:s scheme?:s pattern?:so");

    public NotebookDocumentFilterNotebookType {
        Objects.requireNonNull(notebookType, "notebookType");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentFilterNotebookType of(String notebookType) {
        return new NotebookDocumentFilterNotebookType(notebookType, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String notebookType) {
        return of(notebookType).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static NotebookDocumentFilterNotebookType read(JsonReader in) {
        String notebookType = null;
        String scheme = null;
        GlobPattern pattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentFilterNotebookType");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookType" -> notebookType = in.string();
                case "scheme" -> scheme = in.takeNull() ? null : in.string();
                case "pattern" -> pattern = in.takeNull() ? null : GlobPattern.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebookType == null) {
            throw ShapeException.missing("NotebookDocumentFilterNotebookType", "notebookType");
        }
        return new NotebookDocumentFilterNotebookType(notebookType, scheme, pattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("notebookType").string(notebookType);
        if (scheme != null) {
            out.name("scheme").string(scheme);
        }
        if (pattern != null) {
            pattern.write(out.name("pattern"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentFilterNotebookType}. */
    public static final class Builder {

        private String notebookType;
        private @Nullable String scheme;
        private @Nullable GlobPattern pattern;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentFilterNotebookType from) {
            this.notebookType = from.notebookType();
            this.scheme = from.scheme();
            this.pattern = from.pattern();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentFilterNotebookType#notebookType}. */
        public Builder notebookType(String value) {
            this.notebookType = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterNotebookType#scheme}. */
        public Builder scheme(@Nullable String value) {
            this.scheme = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterNotebookType#pattern}. */
        public Builder pattern(@Nullable GlobPattern value) {
            this.pattern = value;
            return this;
        }

        /** Sets {@link NotebookDocumentFilterNotebookType#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentFilterNotebookType build() {
            return new NotebookDocumentFilterNotebookType(notebookType, scheme, pattern, extra);
        }
    }
}
