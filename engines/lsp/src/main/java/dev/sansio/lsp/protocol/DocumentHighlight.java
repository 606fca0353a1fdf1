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
 * {@code DocumentHighlight}:
 * a part of the result of {@code textDocument/documentHighlight},
 * a result of {@code textDocument/documentHighlight}.
 *
 * @param range {@code Range}
 * @param kind optional: {@code DocumentHighlightKind}
 * @param extra members that the specification does not know
 */
public record DocumentHighlight(
        Range range,
        @Nullable DocumentHighlightKind kind,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentHighlight> CODEC = JsonType.of(DocumentHighlight::read);

    public DocumentHighlight {
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentHighlight of(Range range) {
        return new DocumentHighlight(range, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Range range) {
        return of(range).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentHighlight read(JsonReader in) {
        Range range = null;
        DocumentHighlightKind kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentHighlight");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "kind" -> kind = in.takeNull() ? null : DocumentHighlightKind.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("DocumentHighlight", "range");
        }
        return new DocumentHighlight(range, kind, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        if (kind != null) {
            kind.write(out.name("kind"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentHighlight}. */
    public static final class Builder {

        private Range range;
        private @Nullable DocumentHighlightKind kind;
        private Map<String, JsonNode> extra;

        private Builder(DocumentHighlight from) {
            this.range = from.range();
            this.kind = from.kind();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentHighlight#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link DocumentHighlight#kind}. */
        public Builder kind(@Nullable DocumentHighlightKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link DocumentHighlight#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentHighlight build() {
            return new DocumentHighlight(range, kind, extra);
        }
    }
}
