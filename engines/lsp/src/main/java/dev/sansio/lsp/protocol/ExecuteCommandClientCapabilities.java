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
 * {@code ExecuteCommandClientCapabilities}:
 * in {@link WorkspaceClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record ExecuteCommandClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ExecuteCommandClientCapabilities> CODEC = JsonType.of(ExecuteCommandClientCapabilities::read);

    public ExecuteCommandClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static ExecuteCommandClientCapabilities of() {
        return new ExecuteCommandClientCapabilities(null, Map.of());
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
    public static ExecuteCommandClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ExecuteCommandClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new ExecuteCommandClientCapabilities(dynamicRegistration, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ExecuteCommandClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private Map<String, JsonNode> extra;

        private Builder(ExecuteCommandClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.extra = from.extra();
        }

        /** Sets {@link ExecuteCommandClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link ExecuteCommandClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ExecuteCommandClientCapabilities build() {
            return new ExecuteCommandClientCapabilities(dynamicRegistration, extra);
        }
    }
}
