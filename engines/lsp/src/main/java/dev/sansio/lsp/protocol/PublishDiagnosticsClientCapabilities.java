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
 * {@code PublishDiagnosticsClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param relatedInformation optional: {@code boolean}
 * @param tagSupport optional: {@code ClientDiagnosticsTagOptions}, since 3.15.0
 * @param codeDescriptionSupport optional: {@code boolean}, since 3.16.0
 * @param dataSupport optional: {@code boolean}, since 3.16.0
 * @param versionSupport optional: {@code boolean}, since 3.15.0
 * @param extra members that the specification does not know
 */
public record PublishDiagnosticsClientCapabilities(
        @Nullable Boolean relatedInformation,
        @Nullable ClientDiagnosticsTagOptions tagSupport,
        @Nullable Boolean codeDescriptionSupport,
        @Nullable Boolean dataSupport,
        @Nullable Boolean versionSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<PublishDiagnosticsClientCapabilities> CODEC = JsonType.of(PublishDiagnosticsClientCapabilities::read);

    public PublishDiagnosticsClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static PublishDiagnosticsClientCapabilities of() {
        return new PublishDiagnosticsClientCapabilities(null, null, null, null, null, Map.of());
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
    public static PublishDiagnosticsClientCapabilities read(JsonReader in) {
        Boolean relatedInformation = null;
        ClientDiagnosticsTagOptions tagSupport = null;
        Boolean codeDescriptionSupport = null;
        Boolean dataSupport = null;
        Boolean versionSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("PublishDiagnosticsClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "relatedInformation" -> relatedInformation = in.takeNull() ? null : in.bool();
                case "tagSupport" -> tagSupport = in.takeNull() ? null : ClientDiagnosticsTagOptions.read(in);
                case "codeDescriptionSupport" -> codeDescriptionSupport = in.takeNull() ? null : in.bool();
                case "dataSupport" -> dataSupport = in.takeNull() ? null : in.bool();
                case "versionSupport" -> versionSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new PublishDiagnosticsClientCapabilities(relatedInformation, tagSupport, codeDescriptionSupport, dataSupport, versionSupport, extra);
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
        if (versionSupport != null) {
            out.name("versionSupport").bool(versionSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link PublishDiagnosticsClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean relatedInformation;
        private @Nullable ClientDiagnosticsTagOptions tagSupport;
        private @Nullable Boolean codeDescriptionSupport;
        private @Nullable Boolean dataSupport;
        private @Nullable Boolean versionSupport;
        private Map<String, JsonNode> extra;

        private Builder(PublishDiagnosticsClientCapabilities from) {
            this.relatedInformation = from.relatedInformation();
            this.tagSupport = from.tagSupport();
            this.codeDescriptionSupport = from.codeDescriptionSupport();
            this.dataSupport = from.dataSupport();
            this.versionSupport = from.versionSupport();
            this.extra = from.extra();
        }

        /** Sets {@link PublishDiagnosticsClientCapabilities#relatedInformation}. */
        public Builder relatedInformation(@Nullable Boolean value) {
            this.relatedInformation = value;
            return this;
        }

        /** Sets {@link PublishDiagnosticsClientCapabilities#tagSupport}. */
        public Builder tagSupport(@Nullable ClientDiagnosticsTagOptions value) {
            this.tagSupport = value;
            return this;
        }

        /** Sets {@link PublishDiagnosticsClientCapabilities#codeDescriptionSupport}. */
        public Builder codeDescriptionSupport(@Nullable Boolean value) {
            this.codeDescriptionSupport = value;
            return this;
        }

        /** Sets {@link PublishDiagnosticsClientCapabilities#dataSupport}. */
        public Builder dataSupport(@Nullable Boolean value) {
            this.dataSupport = value;
            return this;
        }

        /** Sets {@link PublishDiagnosticsClientCapabilities#versionSupport}. */
        public Builder versionSupport(@Nullable Boolean value) {
            this.versionSupport = value;
            return this;
        }

        /** Sets {@link PublishDiagnosticsClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public PublishDiagnosticsClientCapabilities build() {
            return new PublishDiagnosticsClientCapabilities(relatedInformation, tagSupport, codeDescriptionSupport, dataSupport, versionSupport, extra);
        }
    }
}
