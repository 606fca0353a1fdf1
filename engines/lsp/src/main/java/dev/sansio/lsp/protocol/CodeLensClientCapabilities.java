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
 * {@code CodeLensClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param resolveSupport optional: {@code ClientCodeLensResolveOptions}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record CodeLensClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable ClientCodeLensResolveOptions resolveSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeLensClientCapabilities> CODEC = JsonType.of(CodeLensClientCapabilities::read);

    public CodeLensClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CodeLensClientCapabilities of() {
        return new CodeLensClientCapabilities(null, null, Map.of());
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
    public static CodeLensClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        ClientCodeLensResolveOptions resolveSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeLensClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "resolveSupport" -> resolveSupport = in.takeNull() ? null : ClientCodeLensResolveOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new CodeLensClientCapabilities(dynamicRegistration, resolveSupport, extra);
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

    /** Builds a {@link CodeLensClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable ClientCodeLensResolveOptions resolveSupport;
        private Map<String, JsonNode> extra;

        private Builder(CodeLensClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.resolveSupport = from.resolveSupport();
            this.extra = from.extra();
        }

        /** Sets {@link CodeLensClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link CodeLensClientCapabilities#resolveSupport}. */
        public Builder resolveSupport(@Nullable ClientCodeLensResolveOptions value) {
            this.resolveSupport = value;
            return this;
        }

        /** Sets {@link CodeLensClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeLensClientCapabilities build() {
            return new CodeLensClientCapabilities(dynamicRegistration, resolveSupport, extra);
        }
    }
}
