package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ClientSemanticTokensRequestFullDelta}:
 * in {@link ClientSemanticTokensRequestOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param delta optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record ClientSemanticTokensRequestFullDelta(
        @Nullable Boolean delta,
        Map<String, JsonNode> extra)
        implements ClientSemanticTokensFull {

    /** How it is read and written. */
    public static final JsonType<ClientSemanticTokensRequestFullDelta> CODEC = JsonType.of(ClientSemanticTokensRequestFullDelta::read);

    public ClientSemanticTokensRequestFullDelta {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientSemanticTokensRequestFullDelta of() {
        return new ClientSemanticTokensRequestFullDelta(null, Map.of());
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
    public static ClientSemanticTokensRequestFullDelta read(JsonReader in) {
        Boolean delta = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientSemanticTokensRequestFullDelta");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "delta" -> delta = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientSemanticTokensRequestFullDelta(delta, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (delta != null) {
            out.name("delta").bool(delta);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientSemanticTokensRequestFullDelta}. */
    public static final class Builder {

        private @Nullable Boolean delta;
        private Map<String, JsonNode> extra;

        private Builder(ClientSemanticTokensRequestFullDelta from) {
            this.delta = from.delta();
            this.extra = from.extra();
        }

        /** Sets {@link ClientSemanticTokensRequestFullDelta#delta}. */
        public Builder delta(@Nullable Boolean value) {
            this.delta = value;
            return this;
        }

        /** Sets {@link ClientSemanticTokensRequestFullDelta#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientSemanticTokensRequestFullDelta build() {
            return new ClientSemanticTokensRequestFullDelta(delta, extra);
        }
    }
}
