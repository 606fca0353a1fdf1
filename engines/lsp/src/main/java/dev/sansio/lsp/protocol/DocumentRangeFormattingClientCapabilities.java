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
 * {@code DocumentRangeFormattingClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param rangesSupport optional: {@code boolean}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record DocumentRangeFormattingClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean rangesSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentRangeFormattingClientCapabilities> CODEC = JsonType.of(DocumentRangeFormattingClientCapabilities::read);

    public DocumentRangeFormattingClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DocumentRangeFormattingClientCapabilities of() {
        return new DocumentRangeFormattingClientCapabilities(null, null, Map.of());
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
    public static DocumentRangeFormattingClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Boolean rangesSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentRangeFormattingClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "rangesSupport" -> rangesSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DocumentRangeFormattingClientCapabilities(dynamicRegistration, rangesSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (rangesSupport != null) {
            out.name("rangesSupport").bool(rangesSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentRangeFormattingClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean rangesSupport;
        private Map<String, JsonNode> extra;

        private Builder(DocumentRangeFormattingClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.rangesSupport = from.rangesSupport();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentRangeFormattingClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingClientCapabilities#rangesSupport}. */
        public Builder rangesSupport(@Nullable Boolean value) {
            this.rangesSupport = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentRangeFormattingClientCapabilities build() {
            return new DocumentRangeFormattingClientCapabilities(dynamicRegistration, rangesSupport, extra);
        }
    }
}
