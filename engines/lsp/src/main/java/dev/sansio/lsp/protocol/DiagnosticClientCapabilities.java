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
 * {@code DiagnosticClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param relatedInformation optional: {@code boolean}
 * @param tagSupport optional: {@code ClientDiagnosticsTagOptions}, since 3.15.0
 * @param codeDescriptionSupport optional: {@code boolean}, since 3.16.0
 * @param dataSupport optional: {@code boolean}, since 3.16.0
 * @param dynamicRegistration optional: {@code boolean}
 * @param relatedDocumentSupport optional: {@code boolean}
 * @param markupMessageSupport optional: {@code boolean}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record DiagnosticClientCapabilities(
        @Nullable Boolean relatedInformation,
        @Nullable ClientDiagnosticsTagOptions tagSupport,
        @Nullable Boolean codeDescriptionSupport,
        @Nullable Boolean dataSupport,
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean relatedDocumentSupport,
        @Nullable Boolean markupMessageSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DiagnosticClientCapabilities> CODEC = JsonType.of(DiagnosticClientCapabilities::read);

    public DiagnosticClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DiagnosticClientCapabilities of() {
        return new DiagnosticClientCapabilities(null, null, null, null, null, null, null, Map.of());
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
    public static DiagnosticClientCapabilities read(JsonReader in) {
        Boolean relatedInformation = null;
        ClientDiagnosticsTagOptions tagSupport = null;
        Boolean codeDescriptionSupport = null;
        Boolean dataSupport = null;
        Boolean dynamicRegistration = null;
        Boolean relatedDocumentSupport = null;
        Boolean markupMessageSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DiagnosticClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "relatedInformation" -> relatedInformation = in.takeNull() ? null : in.bool();
                case "tagSupport" -> tagSupport = in.takeNull() ? null : ClientDiagnosticsTagOptions.read(in);
                case "codeDescriptionSupport" -> codeDescriptionSupport = in.takeNull() ? null : in.bool();
                case "dataSupport" -> dataSupport = in.takeNull() ? null : in.bool();
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "relatedDocumentSupport" -> relatedDocumentSupport = in.takeNull() ? null : in.bool();
                case "markupMessageSupport" -> markupMessageSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DiagnosticClientCapabilities(relatedInformation, tagSupport, codeDescriptionSupport, dataSupport, dynamicRegistration, relatedDocumentSupport, markupMessageSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (relatedInformation != null) {
            out.name("relatedInformation").bool(relatedInformation);
        }
        if (tagSupport != null) {
            tagSupport.write(out.name("tagSupport"));
        }
        if (codeDescriptionSupport != null) {
            out.name("codeDescriptionSupport").bool(codeDescriptionSupport);
        }
        if (dataSupport != null) {
            out.name("dataSupport").bool(dataSupport);
        }
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (relatedDocumentSupport != null) {
            out.name("relatedDocumentSupport").bool(relatedDocumentSupport);
        }
        if (markupMessageSupport != null) {
            out.name("markupMessageSupport").bool(markupMessageSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DiagnosticClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean relatedInformation;
        private @Nullable ClientDiagnosticsTagOptions tagSupport;
        private @Nullable Boolean codeDescriptionSupport;
        private @Nullable Boolean dataSupport;
        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean relatedDocumentSupport;
        private @Nullable Boolean markupMessageSupport;
        private Map<String, JsonNode> extra;

        private Builder(DiagnosticClientCapabilities from) {
            this.relatedInformation = from.relatedInformation();
            this.tagSupport = from.tagSupport();
            this.codeDescriptionSupport = from.codeDescriptionSupport();
            this.dataSupport = from.dataSupport();
            this.dynamicRegistration = from.dynamicRegistration();
            this.relatedDocumentSupport = from.relatedDocumentSupport();
            this.markupMessageSupport = from.markupMessageSupport();
            this.extra = from.extra();
        }

        /** Sets {@link DiagnosticClientCapabilities#relatedInformation}. */
        public Builder relatedInformation(@Nullable Boolean value) {
            this.relatedInformation = value;
            return this;
        }

        /** Sets {@link DiagnosticClientCapabilities#tagSupport}. */
        public Builder tagSupport(@Nullable ClientDiagnosticsTagOptions value) {
            this.tagSupport = value;
            return this;
        }

        /** Sets {@link DiagnosticClientCapabilities#codeDescriptionSupport}. */
        public Builder codeDescriptionSupport(@Nullable Boolean value) {
            this.codeDescriptionSupport = value;
            return this;
        }

        /** Sets {@link DiagnosticClientCapabilities#dataSupport}. */
        public Builder dataSupport(@Nullable Boolean value) {
            this.dataSupport = value;
            return this;
        }

        /** Sets {@link DiagnosticClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link DiagnosticClientCapabilities#relatedDocumentSupport}. */
        public Builder relatedDocumentSupport(@Nullable Boolean value) {
            this.relatedDocumentSupport = value;
            return this;
        }

        /** Sets {@link DiagnosticClientCapabilities#markupMessageSupport}. */
        public Builder markupMessageSupport(@Nullable Boolean value) {
            this.markupMessageSupport = value;
            return this;
        }

        /** Sets {@link DiagnosticClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DiagnosticClientCapabilities build() {
            return new DiagnosticClientCapabilities(relatedInformation, tagSupport, codeDescriptionSupport, dataSupport, dynamicRegistration, relatedDocumentSupport, markupMessageSupport, extra);
        }
    }
}
