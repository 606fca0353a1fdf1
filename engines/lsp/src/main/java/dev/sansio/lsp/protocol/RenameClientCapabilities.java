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
 * {@code RenameClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param prepareSupport optional: {@code boolean}, since 3.12.0
 * @param prepareSupportDefaultBehavior optional: {@code PrepareSupportDefaultBehavior}, since 3.16.0
 * @param honorsChangeAnnotations optional: {@code boolean}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record RenameClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean prepareSupport,
        @Nullable PrepareSupportDefaultBehavior prepareSupportDefaultBehavior,
        @Nullable Boolean honorsChangeAnnotations,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<RenameClientCapabilities> CODEC = JsonType.of(RenameClientCapabilities::read);

    public RenameClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static RenameClientCapabilities of() {
        return new RenameClientCapabilities(null, null, null, null, Map.of());
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
    public static RenameClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Boolean prepareSupport = null;
        PrepareSupportDefaultBehavior prepareSupportDefaultBehavior = null;
        Boolean honorsChangeAnnotations = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RenameClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "prepareSupport" -> prepareSupport = in.takeNull() ? null : in.bool();
                case "prepareSupportDefaultBehavior" -> prepareSupportDefaultBehavior = in.takeNull() ? null : PrepareSupportDefaultBehavior.read(in);
                case "honorsChangeAnnotations" -> honorsChangeAnnotations = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new RenameClientCapabilities(dynamicRegistration, prepareSupport, prepareSupportDefaultBehavior, honorsChangeAnnotations, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (prepareSupport != null) {
            out.name("prepareSupport").bool(prepareSupport);
        }
        if (prepareSupportDefaultBehavior != null) {
            prepareSupportDefaultBehavior.write(out.name("prepareSupportDefaultBehavior"));
        }
        if (honorsChangeAnnotations != null) {
            out.name("honorsChangeAnnotations").bool(honorsChangeAnnotations);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link RenameClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean prepareSupport;
        private @Nullable PrepareSupportDefaultBehavior prepareSupportDefaultBehavior;
        private @Nullable Boolean honorsChangeAnnotations;
        private Map<String, JsonNode> extra;

        private Builder(RenameClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.prepareSupport = from.prepareSupport();
            this.prepareSupportDefaultBehavior = from.prepareSupportDefaultBehavior();
            this.honorsChangeAnnotations = from.honorsChangeAnnotations();
            this.extra = from.extra();
        }

        /** Sets {@link RenameClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link RenameClientCapabilities#prepareSupport}. */
        public Builder prepareSupport(@Nullable Boolean value) {
            this.prepareSupport = value;
            return this;
        }

        /** Sets {@link RenameClientCapabilities#prepareSupportDefaultBehavior}. */
        public Builder prepareSupportDefaultBehavior(@Nullable PrepareSupportDefaultBehavior value) {
            this.prepareSupportDefaultBehavior = value;
            return this;
        }

        /** Sets {@link RenameClientCapabilities#honorsChangeAnnotations}. */
        public Builder honorsChangeAnnotations(@Nullable Boolean value) {
            this.honorsChangeAnnotations = value;
            return this;
        }

        /** Sets {@link RenameClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public RenameClientCapabilities build() {
            return new RenameClientCapabilities(dynamicRegistration, prepareSupport, prepareSupportDefaultBehavior, honorsChangeAnnotations, extra);
        }
    }
}
