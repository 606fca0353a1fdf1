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
 * {@code ClientShowMessageActionItemOptions}:
 * in {@link ShowMessageRequestClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param additionalPropertiesSupport optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record ClientShowMessageActionItemOptions(
        @Nullable Boolean additionalPropertiesSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientShowMessageActionItemOptions> CODEC = JsonType.of(ClientShowMessageActionItemOptions::read);

    public ClientShowMessageActionItemOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientShowMessageActionItemOptions of() {
        return new ClientShowMessageActionItemOptions(null, Map.of());
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
    public static ClientShowMessageActionItemOptions read(JsonReader in) {
        Boolean additionalPropertiesSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientShowMessageActionItemOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "additionalPropertiesSupport" -> additionalPropertiesSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientShowMessageActionItemOptions(additionalPropertiesSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (additionalPropertiesSupport != null) {
            out.name("additionalPropertiesSupport").bool(additionalPropertiesSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientShowMessageActionItemOptions}. */
    public static final class Builder {

        private @Nullable Boolean additionalPropertiesSupport;
        private Map<String, JsonNode> extra;

        private Builder(ClientShowMessageActionItemOptions from) {
            this.additionalPropertiesSupport = from.additionalPropertiesSupport();
            this.extra = from.extra();
        }

        /** Sets {@link ClientShowMessageActionItemOptions#additionalPropertiesSupport}. */
        public Builder additionalPropertiesSupport(@Nullable Boolean value) {
            this.additionalPropertiesSupport = value;
            return this;
        }

        /** Sets {@link ClientShowMessageActionItemOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientShowMessageActionItemOptions build() {
            return new ClientShowMessageActionItemOptions(additionalPropertiesSupport, extra);
        }
    }
}
