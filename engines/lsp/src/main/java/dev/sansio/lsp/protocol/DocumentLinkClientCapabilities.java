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
 * {@code DocumentLinkClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param tooltipSupport optional: {@code boolean}, since 3.15.0
 * @param extra members that the specification does not know
 */
public record DocumentLinkClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean tooltipSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentLinkClientCapabilities> CODEC = JsonType.of(DocumentLinkClientCapabilities::read);

    public DocumentLinkClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DocumentLinkClientCapabilities of() {
        return new DocumentLinkClientCapabilities(null, null, Map.of());
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
    public static DocumentLinkClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Boolean tooltipSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentLinkClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "tooltipSupport" -> tooltipSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DocumentLinkClientCapabilities(dynamicRegistration, tooltipSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (tooltipSupport != null) {
            out.name("tooltipSupport").bool(tooltipSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentLinkClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean tooltipSupport;
        private Map<String, JsonNode> extra;

        private Builder(DocumentLinkClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.tooltipSupport = from.tooltipSupport();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentLinkClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link DocumentLinkClientCapabilities#tooltipSupport}. */
        public Builder tooltipSupport(@Nullable Boolean value) {
            this.tooltipSupport = value;
            return this;
        }

        /** Sets {@link DocumentLinkClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentLinkClientCapabilities build() {
            return new DocumentLinkClientCapabilities(dynamicRegistration, tooltipSupport, extra);
        }
    }
}
