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
 * {@code SemanticTokensWorkspaceClientCapabilities}:
 * in {@link WorkspaceClientCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param refreshSupport optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record SemanticTokensWorkspaceClientCapabilities(
        @Nullable Boolean refreshSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensWorkspaceClientCapabilities> CODEC = JsonType.of(SemanticTokensWorkspaceClientCapabilities::read);

    public SemanticTokensWorkspaceClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static SemanticTokensWorkspaceClientCapabilities of() {
        return new SemanticTokensWorkspaceClientCapabilities(null, Map.of());
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
    public static SemanticTokensWorkspaceClientCapabilities read(JsonReader in) {
        Boolean refreshSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensWorkspaceClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "refreshSupport" -> refreshSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new SemanticTokensWorkspaceClientCapabilities(refreshSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (refreshSupport != null) {
            out.name("refreshSupport").bool(refreshSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensWorkspaceClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean refreshSupport;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensWorkspaceClientCapabilities from) {
            this.refreshSupport = from.refreshSupport();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensWorkspaceClientCapabilities#refreshSupport}. */
        public Builder refreshSupport(@Nullable Boolean value) {
            this.refreshSupport = value;
            return this;
        }

        /** Sets {@link SemanticTokensWorkspaceClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensWorkspaceClientCapabilities build() {
            return new SemanticTokensWorkspaceClientCapabilities(refreshSupport, extra);
        }
    }
}
