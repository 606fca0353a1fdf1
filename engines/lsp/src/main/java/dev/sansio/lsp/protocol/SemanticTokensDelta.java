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
 * {@code SemanticTokensDelta}:
 * a result of {@code textDocument/semanticTokens/full/delta}.
 *
 * <p>Since 3.16.0.
 *
 * @param resultId optional: {@code string}
 * @param edits {@code SemanticTokensEdit[]}
 * @param extra members that the specification does not know
 */
public record SemanticTokensDelta(
        @Nullable String resultId,
        List<SemanticTokensEdit> edits,
        Map<String, JsonNode> extra)
        implements SemanticTokensDeltaResult {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensDelta> CODEC = JsonType.of(SemanticTokensDelta::read);

    static final Shape SHAPE = Shape.of("resultId?:s edits:a");

    public SemanticTokensDelta {
        edits = Copies.list(edits);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensDelta of(List<SemanticTokensEdit> edits) {
        return new SemanticTokensDelta(null, edits, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<SemanticTokensEdit> edits) {
        return of(edits).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokensDelta read(JsonReader in) {
        String resultId = null;
        List<SemanticTokensEdit> edits = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensDelta");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "resultId" -> resultId = in.takeNull() ? null : in.string();
                case "edits" -> edits = in.list(SemanticTokensEdit::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (edits == null) {
            throw ShapeException.missing("SemanticTokensDelta", "edits");
        }
        return new SemanticTokensDelta(resultId, edits, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (resultId != null) {
            out.name("resultId").string(resultId);
        }
        out.name("edits").list(edits, SemanticTokensEdit::write);
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensDelta}. */
    public static final class Builder {

        private @Nullable String resultId;
        private List<SemanticTokensEdit> edits;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensDelta from) {
            this.resultId = from.resultId();
            this.edits = from.edits();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensDelta#resultId}. */
        public Builder resultId(@Nullable String value) {
            this.resultId = value;
            return this;
        }

        /** Sets {@link SemanticTokensDelta#edits}. */
        public Builder edits(List<SemanticTokensEdit> value) {
            this.edits = value;
            return this;
        }

        /** Sets {@link SemanticTokensDelta#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensDelta build() {
            return new SemanticTokensDelta(resultId, edits, extra);
        }
    }
}
