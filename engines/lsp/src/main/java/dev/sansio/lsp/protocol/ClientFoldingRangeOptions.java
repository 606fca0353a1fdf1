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
 * {@code ClientFoldingRangeOptions}:
 * in {@link FoldingRangeClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param collapsedText optional: {@code boolean}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record ClientFoldingRangeOptions(
        @Nullable Boolean collapsedText,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientFoldingRangeOptions> CODEC = JsonType.of(ClientFoldingRangeOptions::read);

    public ClientFoldingRangeOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientFoldingRangeOptions of() {
        return new ClientFoldingRangeOptions(null, Map.of());
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
    public static ClientFoldingRangeOptions read(JsonReader in) {
        Boolean collapsedText = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientFoldingRangeOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "collapsedText" -> collapsedText = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientFoldingRangeOptions(collapsedText, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (collapsedText != null) {
            out.name("collapsedText").bool(collapsedText);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientFoldingRangeOptions}. */
    public static final class Builder {

        private @Nullable Boolean collapsedText;
        private Map<String, JsonNode> extra;

        private Builder(ClientFoldingRangeOptions from) {
            this.collapsedText = from.collapsedText();
            this.extra = from.extra();
        }

        /** Sets {@link ClientFoldingRangeOptions#collapsedText}. */
        public Builder collapsedText(@Nullable Boolean value) {
            this.collapsedText = value;
            return this;
        }

        /** Sets {@link ClientFoldingRangeOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientFoldingRangeOptions build() {
            return new ClientFoldingRangeOptions(collapsedText, extra);
        }
    }
}
