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
 * {@code InlineValueWorkspaceClientCapabilities}:
 * in {@link WorkspaceClientCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param refreshSupport optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record InlineValueWorkspaceClientCapabilities(
        @Nullable Boolean refreshSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlineValueWorkspaceClientCapabilities> CODEC = JsonType.of(InlineValueWorkspaceClientCapabilities::read);

    public InlineValueWorkspaceClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static InlineValueWorkspaceClientCapabilities of() {
        return new InlineValueWorkspaceClientCapabilities(null, Map.of());
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
    public static InlineValueWorkspaceClientCapabilities read(JsonReader in) {
        Boolean refreshSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineValueWorkspaceClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "refreshSupport" -> refreshSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new InlineValueWorkspaceClientCapabilities(refreshSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (refreshSupport != null) {
            out.name("refreshSupport").bool(refreshSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlineValueWorkspaceClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean refreshSupport;
        private Map<String, JsonNode> extra;

        private Builder(InlineValueWorkspaceClientCapabilities from) {
            this.refreshSupport = from.refreshSupport();
            this.extra = from.extra();
        }

        /** Sets {@link InlineValueWorkspaceClientCapabilities#refreshSupport}. */
        public Builder refreshSupport(@Nullable Boolean value) {
            this.refreshSupport = value;
            return this;
        }

        /** Sets {@link InlineValueWorkspaceClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlineValueWorkspaceClientCapabilities build() {
            return new InlineValueWorkspaceClientCapabilities(refreshSupport, extra);
        }
    }
}
