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
 * {@code SnippetTextEdit}:
 * in {@link TextDocumentEdit}.
 *
 * <p>Since 3.18.0.
 *
 * @param range {@code Range}
 * @param snippet {@code StringValue}
 * @param annotationId optional: {@code ChangeAnnotationIdentifier}
 * @param extra members that the specification does not know
 */
public record SnippetTextEdit(
        Range range,
        StringValue snippet,
        @Nullable String annotationId,
        Map<String, JsonNode> extra)
        implements DocumentEdit {

    /** How it is read and written. */
    public static final JsonType<SnippetTextEdit> CODEC = JsonType.of(SnippetTextEdit::read);

    static final Shape SHAPE = Shape.of("range:o snippet:o annotationId?:s");

    public SnippetTextEdit {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(snippet, "snippet");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SnippetTextEdit of(Range range, StringValue snippet) {
        return new SnippetTextEdit(range, snippet, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Range range, StringValue snippet) {
        return of(range, snippet).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SnippetTextEdit read(JsonReader in) {
        Range range = null;
        StringValue snippet = null;
        String annotationId = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SnippetTextEdit");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "snippet" -> snippet = StringValue.read(in);
                case "annotationId" -> annotationId = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("SnippetTextEdit", "range");
        }
        if (snippet == null) {
            throw ShapeException.missing("SnippetTextEdit", "snippet");
        }
        return new SnippetTextEdit(range, snippet, annotationId, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        snippet.write(out.name("snippet"));
        if (annotationId != null) {
            out.name("annotationId").string(annotationId);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SnippetTextEdit}. */
    public static final class Builder {

        private Range range;
        private StringValue snippet;
        private @Nullable String annotationId;
        private Map<String, JsonNode> extra;

        private Builder(SnippetTextEdit from) {
            this.range = from.range();
            this.snippet = from.snippet();
            this.annotationId = from.annotationId();
            this.extra = from.extra();
        }

        /** Sets {@link SnippetTextEdit#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link SnippetTextEdit#snippet}. */
        public Builder snippet(StringValue value) {
            this.snippet = value;
            return this;
        }

        /** Sets {@link SnippetTextEdit#annotationId}. */
        public Builder annotationId(@Nullable String value) {
            this.annotationId = value;
            return this;
        }

        /** Sets {@link SnippetTextEdit#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SnippetTextEdit build() {
            return new SnippetTextEdit(range, snippet, annotationId, extra);
        }
    }
}
