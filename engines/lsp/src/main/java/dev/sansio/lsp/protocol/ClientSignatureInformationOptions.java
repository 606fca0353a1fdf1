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
 * {@code ClientSignatureInformationOptions}:
 * in {@link SignatureHelpClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param documentationFormat optional: {@code MarkupKind[]}
 * @param parameterInformation optional: {@code ClientSignatureParameterInformationOptions}
 * @param activeParameterSupport optional: {@code boolean}, since 3.16.0
 * @param noActiveParameterSupport optional: {@code boolean}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record ClientSignatureInformationOptions(
        @Nullable List<MarkupKind> documentationFormat,
        @Nullable ClientSignatureParameterInformationOptions parameterInformation,
        @Nullable Boolean activeParameterSupport,
        @Nullable Boolean noActiveParameterSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientSignatureInformationOptions> CODEC = JsonType.of(ClientSignatureInformationOptions::read);

    public ClientSignatureInformationOptions {
        documentationFormat = documentationFormat == null ? null : Copies.list(documentationFormat);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ClientSignatureInformationOptions of() {
        return new ClientSignatureInformationOptions(null, null, null, null, Map.of());
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
    public static ClientSignatureInformationOptions read(JsonReader in) {
        List<MarkupKind> documentationFormat = null;
        ClientSignatureParameterInformationOptions parameterInformation = null;
        Boolean activeParameterSupport = null;
        Boolean noActiveParameterSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientSignatureInformationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentationFormat" -> documentationFormat = in.takeNull() ? null : in.list(MarkupKind::read);
                case "parameterInformation" -> parameterInformation = in.takeNull() ? null : ClientSignatureParameterInformationOptions.read(in);
                case "activeParameterSupport" -> activeParameterSupport = in.takeNull() ? null : in.bool();
                case "noActiveParameterSupport" -> noActiveParameterSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ClientSignatureInformationOptions(documentationFormat, parameterInformation, activeParameterSupport, noActiveParameterSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentationFormat != null) {
            out.name("documentationFormat").list(documentationFormat, MarkupKind::write);
        }
        if (parameterInformation != null) {
            parameterInformation.write(out.name("parameterInformation"));
        }
        if (activeParameterSupport != null) {
            out.name("activeParameterSupport").bool(activeParameterSupport);
        }
        if (noActiveParameterSupport != null) {
            out.name("noActiveParameterSupport").bool(noActiveParameterSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ClientSignatureInformationOptions}. */
    public static final class Builder {

        private @Nullable List<MarkupKind> documentationFormat;
        private @Nullable ClientSignatureParameterInformationOptions parameterInformation;
        private @Nullable Boolean activeParameterSupport;
        private @Nullable Boolean noActiveParameterSupport;
        private Map<String, JsonNode> extra;

        private Builder(ClientSignatureInformationOptions from) {
            this.documentationFormat = from.documentationFormat();
            this.parameterInformation = from.parameterInformation();
            this.activeParameterSupport = from.activeParameterSupport();
            this.noActiveParameterSupport = from.noActiveParameterSupport();
            this.extra = from.extra();
        }

        /** Sets {@link ClientSignatureInformationOptions#documentationFormat}. */
        public Builder documentationFormat(@Nullable List<MarkupKind> value) {
            this.documentationFormat = value;
            return this;
        }

        /** Sets {@link ClientSignatureInformationOptions#parameterInformation}. */
        public Builder parameterInformation(@Nullable ClientSignatureParameterInformationOptions value) {
            this.parameterInformation = value;
            return this;
        }

        /** Sets {@link ClientSignatureInformationOptions#activeParameterSupport}. */
        public Builder activeParameterSupport(@Nullable Boolean value) {
            this.activeParameterSupport = value;
            return this;
        }

        /** Sets {@link ClientSignatureInformationOptions#noActiveParameterSupport}. */
        public Builder noActiveParameterSupport(@Nullable Boolean value) {
            this.noActiveParameterSupport = value;
            return this;
        }

        /** Sets {@link ClientSignatureInformationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ClientSignatureInformationOptions build() {
            return new ClientSignatureInformationOptions(documentationFormat, parameterInformation, activeParameterSupport, noActiveParameterSupport, extra);
        }
    }
}
