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
 * {@code DeclarationClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * <p>Since 3.14.0.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param linkSupport optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record DeclarationClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean linkSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DeclarationClientCapabilities> CODEC = JsonType.of(DeclarationClientCapabilities::read);

    public DeclarationClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DeclarationClientCapabilities of() {
        return new DeclarationClientCapabilities(null, null, Map.of());
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
    public static DeclarationClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Boolean linkSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DeclarationClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "linkSupport" -> linkSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DeclarationClientCapabilities(dynamicRegistration, linkSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (linkSupport != null) {
            out.name("linkSupport").bool(linkSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DeclarationClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean linkSupport;
        private Map<String, JsonNode> extra;

        private Builder(DeclarationClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.linkSupport = from.linkSupport();
            this.extra = from.extra();
        }

        /** Sets {@link DeclarationClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link DeclarationClientCapabilities#linkSupport}. */
        public Builder linkSupport(@Nullable Boolean value) {
            this.linkSupport = value;
            return this;
        }

        /** Sets {@link DeclarationClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DeclarationClientCapabilities build() {
            return new DeclarationClientCapabilities(dynamicRegistration, linkSupport, extra);
        }
    }
}
