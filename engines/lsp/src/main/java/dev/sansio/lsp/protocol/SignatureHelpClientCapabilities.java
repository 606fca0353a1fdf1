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
 * {@code SignatureHelpClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param signatureInformation optional: {@code ClientSignatureInformationOptions}
 * @param contextSupport optional: {@code boolean}, since 3.15.0
 * @param extra members that the specification does not know
 */
public record SignatureHelpClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable ClientSignatureInformationOptions signatureInformation,
        @Nullable Boolean contextSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SignatureHelpClientCapabilities> CODEC = JsonType.of(SignatureHelpClientCapabilities::read);

    public SignatureHelpClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static SignatureHelpClientCapabilities of() {
        return new SignatureHelpClientCapabilities(null, null, null, Map.of());
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
    public static SignatureHelpClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        ClientSignatureInformationOptions signatureInformation = null;
        Boolean contextSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SignatureHelpClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "signatureInformation" -> signatureInformation = in.takeNull() ? null : ClientSignatureInformationOptions.read(in);
                case "contextSupport" -> contextSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new SignatureHelpClientCapabilities(dynamicRegistration, signatureInformation, contextSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (signatureInformation != null) {
            signatureInformation.write(out.name("signatureInformation"));
        }
        if (contextSupport != null) {
            out.name("contextSupport").bool(contextSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SignatureHelpClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable ClientSignatureInformationOptions signatureInformation;
        private @Nullable Boolean contextSupport;
        private Map<String, JsonNode> extra;

        private Builder(SignatureHelpClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.signatureInformation = from.signatureInformation();
            this.contextSupport = from.contextSupport();
            this.extra = from.extra();
        }

        /** Sets {@link SignatureHelpClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link SignatureHelpClientCapabilities#signatureInformation}. */
        public Builder signatureInformation(@Nullable ClientSignatureInformationOptions value) {
            this.signatureInformation = value;
            return this;
        }

        /** Sets {@link SignatureHelpClientCapabilities#contextSupport}. */
        public Builder contextSupport(@Nullable Boolean value) {
            this.contextSupport = value;
            return this;
        }

        /** Sets {@link SignatureHelpClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SignatureHelpClientCapabilities build() {
            return new SignatureHelpClientCapabilities(dynamicRegistration, signatureInformation, contextSupport, extra);
        }
    }
}
