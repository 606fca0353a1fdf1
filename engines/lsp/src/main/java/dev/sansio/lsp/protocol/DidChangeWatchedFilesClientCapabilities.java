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
 * {@code DidChangeWatchedFilesClientCapabilities}:
 * in {@link WorkspaceClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param relativePatternSupport optional: {@code boolean}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record DidChangeWatchedFilesClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean relativePatternSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidChangeWatchedFilesClientCapabilities> CODEC = JsonType.of(DidChangeWatchedFilesClientCapabilities::read);

    public DidChangeWatchedFilesClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static DidChangeWatchedFilesClientCapabilities of() {
        return new DidChangeWatchedFilesClientCapabilities(null, null, Map.of());
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
    public static DidChangeWatchedFilesClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Boolean relativePatternSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidChangeWatchedFilesClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "relativePatternSupport" -> relativePatternSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new DidChangeWatchedFilesClientCapabilities(dynamicRegistration, relativePatternSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (relativePatternSupport != null) {
            out.name("relativePatternSupport").bool(relativePatternSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DidChangeWatchedFilesClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean relativePatternSupport;
        private Map<String, JsonNode> extra;

        private Builder(DidChangeWatchedFilesClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.relativePatternSupport = from.relativePatternSupport();
            this.extra = from.extra();
        }

        /** Sets {@link DidChangeWatchedFilesClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link DidChangeWatchedFilesClientCapabilities#relativePatternSupport}. */
        public Builder relativePatternSupport(@Nullable Boolean value) {
            this.relativePatternSupport = value;
            return this;
        }

        /** Sets {@link DidChangeWatchedFilesClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DidChangeWatchedFilesClientCapabilities build() {
            return new DidChangeWatchedFilesClientCapabilities(dynamicRegistration, relativePatternSupport, extra);
        }
    }
}
