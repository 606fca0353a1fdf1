package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code HoverClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param contentFormat optional: {@code MarkupKind[]}
 * @param extra members that the specification does not know
 */
public record HoverClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable List<MarkupKind> contentFormat,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<HoverClientCapabilities> CODEC = JsonType.of(HoverClientCapabilities::read);

    public HoverClientCapabilities {
        contentFormat = contentFormat == null ? null : Copies.list(contentFormat);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static HoverClientCapabilities of() {
        return new HoverClientCapabilities(null, null, Map.of());
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
    public static HoverClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        List<MarkupKind> contentFormat = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("HoverClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "contentFormat" -> contentFormat = in.takeNull() ? null : in.list(MarkupKind::read);
                default -> extra = in.extra(extra, member);
            }
        }
        return new HoverClientCapabilities(dynamicRegistration, contentFormat, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (contentFormat != null) {
            out.name("contentFormat").list(contentFormat, MarkupKind::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link HoverClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable List<MarkupKind> contentFormat;
        private Map<String, JsonNode> extra;

        private Builder(HoverClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.contentFormat = from.contentFormat();
            this.extra = from.extra();
        }

        /** Sets {@link HoverClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link HoverClientCapabilities#contentFormat}. */
        public Builder contentFormat(@Nullable List<MarkupKind> value) {
            this.contentFormat = value;
            return this;
        }

        /** Sets {@link HoverClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public HoverClientCapabilities build() {
            return new HoverClientCapabilities(dynamicRegistration, contentFormat, extra);
        }
    }
}
