package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ClientSemanticTokensRequestOptions}:
 * in {@link SemanticTokensClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param range optional: {@code (boolean|{})}
 * @param full optional: {@code (boolean|ClientSemanticTokensRequestFullDelta)}
 * @param extra members that the specification does not know
 */
public record ClientSemanticTokensRequestOptions(
        @Nullable BooleanOrObject range,
        @Nullable ClientSemanticTokensFull full,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientSemanticTokensRequestOptions> CODEC = JsonType.of(ClientSemanticTokensRequestOptions::read);

    public ClientSemanticTokensRequestOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientSemanticTokensRequestOptions of() {
        return new ClientSemanticTokensRequestOptions(null, null, Map.of());
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
    public static ClientSemanticTokensRequestOptions read(JsonReader in) {
        BooleanOrObject range = null;
        ClientSemanticTokensFull full = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientSemanticTokensRequestOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = in.takeNull() ? null : BooleanOrObject.read(in);
                case "full" -> full = in.takeNull() ? null : ClientSemanticTokensFull.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientSemanticTokensRequestOptions(range, full, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (range != null) {
            range.write(out.name("range"));
        }
        if (full != null) {
            full.write(out.name("full"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientSemanticTokensRequestOptions}. */
    public static final class Builder {

        private @Nullable BooleanOrObject range;
        private @Nullable ClientSemanticTokensFull full;
        private Map<String, JsonNode> extra;

        private Builder(ClientSemanticTokensRequestOptions from) {
            this.range = from.range();
            this.full = from.full();
            this.extra = from.extra();
        }

        /** Sets {@link ClientSemanticTokensRequestOptions#range}. */
        public Builder range(@Nullable BooleanOrObject value) {
            this.range = value;
            return this;
        }

        /** Sets {@link ClientSemanticTokensRequestOptions#full}. */
        public Builder full(@Nullable ClientSemanticTokensFull value) {
            this.full = value;
            return this;
        }

        /** Sets {@link ClientSemanticTokensRequestOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientSemanticTokensRequestOptions build() {
            return new ClientSemanticTokensRequestOptions(range, full, extra);
        }
    }
}
