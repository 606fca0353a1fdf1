package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code SemanticTokensFullDelta}:
 * in {@link SemanticTokensOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param delta optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record SemanticTokensFullDelta(
        @Nullable Boolean delta,
        Map<String, JsonNode> extra)
        implements SemanticTokensFull {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensFullDelta> CODEC = JsonType.of(SemanticTokensFullDelta::read);

    public SemanticTokensFullDelta {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static SemanticTokensFullDelta of() {
        return new SemanticTokensFullDelta(null, Map.of());
    }

    /** Builds one. */
    public static Builder builder() {
        return of().toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokensFullDelta read(JsonReader in) {
        Boolean delta = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensFullDelta");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "delta" -> delta = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new SemanticTokensFullDelta(delta, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (delta != null) {
            out.name("delta").bool(delta);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensFullDelta}. */
    public static final class Builder {

        private @Nullable Boolean delta;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensFullDelta from) {
            this.delta = from.delta();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensFullDelta#delta}. */
        public Builder delta(@Nullable Boolean value) {
            this.delta = value;
            return this;
        }

        /** Sets {@link SemanticTokensFullDelta#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensFullDelta build() {
            return new SemanticTokensFullDelta(delta, extra);
        }
    }
}
