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
 * {@code CodeActionClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param codeActionLiteralSupport optional: {@code ClientCodeActionLiteralOptions}, since 3.8.0
 * @param isPreferredSupport optional: {@code boolean}, since 3.15.0
 * @param disabledSupport optional: {@code boolean}, since 3.16.0
 * @param dataSupport optional: {@code boolean}, since 3.16.0
 * @param resolveSupport optional: {@code ClientCodeActionResolveOptions}, since 3.16.0
 * @param honorsChangeAnnotations optional: {@code boolean}, since 3.16.0
 * @param documentationSupport optional: {@code boolean}, since 3.18.0
 * @param tagSupport optional: {@code CodeActionTagOptions}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record CodeActionClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable ClientCodeActionLiteralOptions codeActionLiteralSupport,
        @Nullable Boolean isPreferredSupport,
        @Nullable Boolean disabledSupport,
        @Nullable Boolean dataSupport,
        @Nullable ClientCodeActionResolveOptions resolveSupport,
        @Nullable Boolean honorsChangeAnnotations,
        @Nullable Boolean documentationSupport,
        @Nullable CodeActionTagOptions tagSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionClientCapabilities> CODEC = JsonType.of(CodeActionClientCapabilities::read);

    public CodeActionClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CodeActionClientCapabilities of() {
        return new CodeActionClientCapabilities(null, null, null, null, null, null, null, null, null, Map.of());
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
    public static CodeActionClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        ClientCodeActionLiteralOptions codeActionLiteralSupport = null;
        Boolean isPreferredSupport = null;
        Boolean disabledSupport = null;
        Boolean dataSupport = null;
        ClientCodeActionResolveOptions resolveSupport = null;
        Boolean honorsChangeAnnotations = null;
        Boolean documentationSupport = null;
        CodeActionTagOptions tagSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeActionClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "codeActionLiteralSupport" -> codeActionLiteralSupport = in.takeNull() ? null : ClientCodeActionLiteralOptions.read(in);
                case "isPreferredSupport" -> isPreferredSupport = in.takeNull() ? null : in.bool();
                case "disabledSupport" -> disabledSupport = in.takeNull() ? null : in.bool();
                case "dataSupport" -> dataSupport = in.takeNull() ? null : in.bool();
                case "resolveSupport" -> resolveSupport = in.takeNull() ? null : ClientCodeActionResolveOptions.read(in);
                case "honorsChangeAnnotations" -> honorsChangeAnnotations = in.takeNull() ? null : in.bool();
                case "documentationSupport" -> documentationSupport = in.takeNull() ? null : in.bool();
                case "tagSupport" -> tagSupport = in.takeNull() ? null : CodeActionTagOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new CodeActionClientCapabilities(dynamicRegistration, codeActionLiteralSupport, isPreferredSupport, disabledSupport, dataSupport, resolveSupport, honorsChangeAnnotations, documentationSupport, tagSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (codeActionLiteralSupport != null) {
            codeActionLiteralSupport.write(out.name("codeActionLiteralSupport"));
        }
        if (isPreferredSupport != null) {
            out.name("isPreferredSupport").bool(isPreferredSupport);
        }
        if (disabledSupport != null) {
            out.name("disabledSupport").bool(disabledSupport);
        }
        if (dataSupport != null) {
            out.name("dataSupport").bool(dataSupport);
        }
        if (resolveSupport != null) {
            resolveSupport.write(out.name("resolveSupport"));
        }
        if (honorsChangeAnnotations != null) {
            out.name("honorsChangeAnnotations").bool(honorsChangeAnnotations);
        }
        if (documentationSupport != null) {
            out.name("documentationSupport").bool(documentationSupport);
        }
        if (tagSupport != null) {
            tagSupport.write(out.name("tagSupport"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CodeActionClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable ClientCodeActionLiteralOptions codeActionLiteralSupport;
        private @Nullable Boolean isPreferredSupport;
        private @Nullable Boolean disabledSupport;
        private @Nullable Boolean dataSupport;
        private @Nullable ClientCodeActionResolveOptions resolveSupport;
        private @Nullable Boolean honorsChangeAnnotations;
        private @Nullable Boolean documentationSupport;
        private @Nullable CodeActionTagOptions tagSupport;
        private Map<String, JsonNode> extra;

        private Builder(CodeActionClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.codeActionLiteralSupport = from.codeActionLiteralSupport();
            this.isPreferredSupport = from.isPreferredSupport();
            this.disabledSupport = from.disabledSupport();
            this.dataSupport = from.dataSupport();
            this.resolveSupport = from.resolveSupport();
            this.honorsChangeAnnotations = from.honorsChangeAnnotations();
            this.documentationSupport = from.documentationSupport();
            this.tagSupport = from.tagSupport();
            this.extra = from.extra();
        }

        /** Sets {@link CodeActionClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#codeActionLiteralSupport}. */
        public Builder codeActionLiteralSupport(@Nullable ClientCodeActionLiteralOptions value) {
            this.codeActionLiteralSupport = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#isPreferredSupport}. */
        public Builder isPreferredSupport(@Nullable Boolean value) {
            this.isPreferredSupport = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#disabledSupport}. */
        public Builder disabledSupport(@Nullable Boolean value) {
            this.disabledSupport = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#dataSupport}. */
        public Builder dataSupport(@Nullable Boolean value) {
            this.dataSupport = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#resolveSupport}. */
        public Builder resolveSupport(@Nullable ClientCodeActionResolveOptions value) {
            this.resolveSupport = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#honorsChangeAnnotations}. */
        public Builder honorsChangeAnnotations(@Nullable Boolean value) {
            this.honorsChangeAnnotations = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#documentationSupport}. */
        public Builder documentationSupport(@Nullable Boolean value) {
            this.documentationSupport = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#tagSupport}. */
        public Builder tagSupport(@Nullable CodeActionTagOptions value) {
            this.tagSupport = value;
            return this;
        }

        /** Sets {@link CodeActionClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeActionClientCapabilities build() {
            return new CodeActionClientCapabilities(dynamicRegistration, codeActionLiteralSupport, isPreferredSupport, disabledSupport, dataSupport, resolveSupport, honorsChangeAnnotations, documentationSupport, tagSupport, extra);
        }
    }
}
