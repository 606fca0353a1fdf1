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
 * {@code ClientSignatureParameterInformationOptions}:
 * in {@link ClientSignatureInformationOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param labelOffsetSupport optional: {@code boolean}, since 3.14.0
 * @param extra members that the specification does not know
 */
public record ClientSignatureParameterInformationOptions(
        @Nullable Boolean labelOffsetSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientSignatureParameterInformationOptions> CODEC = JsonType.of(ClientSignatureParameterInformationOptions::read);

    public ClientSignatureParameterInformationOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientSignatureParameterInformationOptions of() {
        return new ClientSignatureParameterInformationOptions(null, Map.of());
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
    public static ClientSignatureParameterInformationOptions read(JsonReader in) {
        Boolean labelOffsetSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientSignatureParameterInformationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "labelOffsetSupport" -> labelOffsetSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientSignatureParameterInformationOptions(labelOffsetSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (labelOffsetSupport != null) {
            out.name("labelOffsetSupport").bool(labelOffsetSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientSignatureParameterInformationOptions}. */
    public static final class Builder {

        private @Nullable Boolean labelOffsetSupport;
        private Map<String, JsonNode> extra;

        private Builder(ClientSignatureParameterInformationOptions from) {
            this.labelOffsetSupport = from.labelOffsetSupport();
            this.extra = from.extra();
        }

        /** Sets {@link ClientSignatureParameterInformationOptions#labelOffsetSupport}. */
        public Builder labelOffsetSupport(@Nullable Boolean value) {
            this.labelOffsetSupport = value;
            return this;
        }

        /** Sets {@link ClientSignatureParameterInformationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientSignatureParameterInformationOptions build() {
            return new ClientSignatureParameterInformationOptions(labelOffsetSupport, extra);
        }
    }
}
