package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.Ints;
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
 * {@code SemanticTokens}:
 * a result of {@code textDocument/semanticTokens/full/delta},
 * a result of {@code textDocument/semanticTokens/full},
 * a result of {@code textDocument/semanticTokens/range}.
 *
 * <p>Since 3.16.0.
 *
 * @param resultId optional: {@code string}
 * @param data {@code uinteger[]}
 * @param extra members that the specification does not know
 */
public record SemanticTokens(
        @Nullable String resultId,
        Ints data,
        Map<String, JsonNode> extra)
        implements SemanticTokensDeltaResult {

    /** How it is read and written. */
    public static final JsonType<SemanticTokens> CODEC = JsonType.of(SemanticTokens::read);

    static final Shape SHAPE = Shape.of("resultId?:s data:a");

    public SemanticTokens {
        Objects.requireNonNull(data, "data");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokens of(Ints data) {
        return new SemanticTokens(null, data, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Ints data) {
        return of(data).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokens read(JsonReader in) {
        String resultId = null;
        Ints data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokens");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "resultId" -> resultId = in.takeNull() ? null : in.string();
                case "data" -> data = in.uintegers();
                default -> extra = in.extra(extra, member);
            }
        }
        if (data == null) {
            throw ShapeException.missing("SemanticTokens", "data");
        }
        return new SemanticTokens(resultId, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (resultId != null) {
            out.name("resultId").string(resultId);
        }
        out.name("data").integers(data);
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokens}. */
    public static final class Builder {

        private @Nullable String resultId;
        private Ints data;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokens from) {
            this.resultId = from.resultId();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokens#resultId}. */
        public Builder resultId(@Nullable String value) {
            this.resultId = value;
            return this;
        }

        /** Sets {@link SemanticTokens#data}. */
        public Builder data(Ints value) {
            this.data = value;
            return this;
        }

        /** Sets {@link SemanticTokens#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokens build() {
            return new SemanticTokens(resultId, data, extra);
        }
    }
}
