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
 * {@code InlayHintClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param resolveSupport optional: {@code ClientInlayHintResolveOptions}
 * @param extra members that the specification does not know
 */
public record InlayHintClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable ClientInlayHintResolveOptions resolveSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlayHintClientCapabilities> CODEC = JsonType.of(InlayHintClientCapabilities::read);

    public InlayHintClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static InlayHintClientCapabilities of() {
        return new InlayHintClientCapabilities(null, null, Map.of());
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
    public static InlayHintClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        ClientInlayHintResolveOptions resolveSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlayHintClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "resolveSupport" -> resolveSupport = in.takeNull() ? null : ClientInlayHintResolveOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new InlayHintClientCapabilities(dynamicRegistration, resolveSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (resolveSupport != null) {
            resolveSupport.write(out.name("resolveSupport"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlayHintClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable ClientInlayHintResolveOptions resolveSupport;
        private Map<String, JsonNode> extra;

        private Builder(InlayHintClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.resolveSupport = from.resolveSupport();
            this.extra = from.extra();
        }

        /** Sets {@link InlayHintClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link InlayHintClientCapabilities#resolveSupport}. */
        public Builder resolveSupport(@Nullable ClientInlayHintResolveOptions value) {
            this.resolveSupport = value;
            return this;
        }

        /** Sets {@link InlayHintClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlayHintClientCapabilities build() {
            return new InlayHintClientCapabilities(dynamicRegistration, resolveSupport, extra);
        }
    }
}
