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
 * {@code DocumentSymbolClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param symbolKind optional: {@code ClientSymbolKindOptions}
 * @param hierarchicalDocumentSymbolSupport optional: {@code boolean}
 * @param tagSupport optional: {@code ClientSymbolTagOptions}, since 3.16.0
 * @param labelSupport optional: {@code boolean}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record DocumentSymbolClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable ClientSymbolKindOptions symbolKind,
        @Nullable Boolean hierarchicalDocumentSymbolSupport,
        @Nullable ClientSymbolTagOptions tagSupport,
        @Nullable Boolean labelSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentSymbolClientCapabilities> CODEC = JsonType.of(DocumentSymbolClientCapabilities::read);

    public DocumentSymbolClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DocumentSymbolClientCapabilities of() {
        return new DocumentSymbolClientCapabilities(null, null, null, null, null, Map.of());
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
    public static DocumentSymbolClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        ClientSymbolKindOptions symbolKind = null;
        Boolean hierarchicalDocumentSymbolSupport = null;
        ClientSymbolTagOptions tagSupport = null;
        Boolean labelSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentSymbolClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "symbolKind" -> symbolKind = in.takeNull() ? null : ClientSymbolKindOptions.read(in);
                case "hierarchicalDocumentSymbolSupport" -> hierarchicalDocumentSymbolSupport = in.takeNull() ? null : in.bool();
                case "tagSupport" -> tagSupport = in.takeNull() ? null : ClientSymbolTagOptions.read(in);
                case "labelSupport" -> labelSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DocumentSymbolClientCapabilities(dynamicRegistration, symbolKind, hierarchicalDocumentSymbolSupport, tagSupport, labelSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (symbolKind != null) {
            symbolKind.write(out.name("symbolKind"));
        }
        if (hierarchicalDocumentSymbolSupport != null) {
            out.name("hierarchicalDocumentSymbolSupport").bool(hierarchicalDocumentSymbolSupport);
        }
        if (tagSupport != null) {
            tagSupport.write(out.name("tagSupport"));
        }
        if (labelSupport != null) {
            out.name("labelSupport").bool(labelSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentSymbolClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable ClientSymbolKindOptions symbolKind;
        private @Nullable Boolean hierarchicalDocumentSymbolSupport;
        private @Nullable ClientSymbolTagOptions tagSupport;
        private @Nullable Boolean labelSupport;
        private Map<String, JsonNode> extra;

        private Builder(DocumentSymbolClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.symbolKind = from.symbolKind();
            this.hierarchicalDocumentSymbolSupport = from.hierarchicalDocumentSymbolSupport();
            this.tagSupport = from.tagSupport();
            this.labelSupport = from.labelSupport();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentSymbolClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link DocumentSymbolClientCapabilities#symbolKind}. */
        public Builder symbolKind(@Nullable ClientSymbolKindOptions value) {
            this.symbolKind = value;
            return this;
        }

        /** Sets {@link DocumentSymbolClientCapabilities#hierarchicalDocumentSymbolSupport}. */
        public Builder hierarchicalDocumentSymbolSupport(@Nullable Boolean value) {
            this.hierarchicalDocumentSymbolSupport = value;
            return this;
        }

        /** Sets {@link DocumentSymbolClientCapabilities#tagSupport}. */
        public Builder tagSupport(@Nullable ClientSymbolTagOptions value) {
            this.tagSupport = value;
            return this;
        }

        /** Sets {@link DocumentSymbolClientCapabilities#labelSupport}. */
        public Builder labelSupport(@Nullable Boolean value) {
            this.labelSupport = value;
            return this;
        }

        /** Sets {@link DocumentSymbolClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentSymbolClientCapabilities build() {
            return new DocumentSymbolClientCapabilities(dynamicRegistration, symbolKind, hierarchicalDocumentSymbolSupport, tagSupport, labelSupport, extra);
        }
    }
}
