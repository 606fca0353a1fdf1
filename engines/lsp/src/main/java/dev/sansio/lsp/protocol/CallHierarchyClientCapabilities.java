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
 * {@code CallHierarchyClientCapabilities}:
 * in {@link TextDocumentClientCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record CallHierarchyClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CallHierarchyClientCapabilities> CODEC = JsonType.of(CallHierarchyClientCapabilities::read);

    public CallHierarchyClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static CallHierarchyClientCapabilities of() {
        return new CallHierarchyClientCapabilities(null, Map.of());
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
    public static CallHierarchyClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CallHierarchyClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new CallHierarchyClientCapabilities(dynamicRegistration, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CallHierarchyClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private Map<String, JsonNode> extra;

        private Builder(CallHierarchyClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.extra = from.extra();
        }

        /** Sets {@link CallHierarchyClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link CallHierarchyClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CallHierarchyClientCapabilities build() {
            return new CallHierarchyClientCapabilities(dynamicRegistration, extra);
        }
    }
}
