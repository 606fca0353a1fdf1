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
 * {@code WorkspaceSymbolClientCapabilities}:
 * in {@link WorkspaceClientCapabilities}.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param symbolKind optional: {@code ClientSymbolKindOptions}
 * @param tagSupport optional: {@code ClientSymbolTagOptions}, since 3.16.0
 * @param resolveSupport optional: {@code ClientSymbolResolveOptions}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record WorkspaceSymbolClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable ClientSymbolKindOptions symbolKind,
        @Nullable ClientSymbolTagOptions tagSupport,
        @Nullable ClientSymbolResolveOptions resolveSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceSymbolClientCapabilities> CODEC = JsonType.of(WorkspaceSymbolClientCapabilities::read);

    public WorkspaceSymbolClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkspaceSymbolClientCapabilities of() {
        return new WorkspaceSymbolClientCapabilities(null, null, null, null, Map.of());
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
    public static WorkspaceSymbolClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        ClientSymbolKindOptions symbolKind = null;
        ClientSymbolTagOptions tagSupport = null;
        ClientSymbolResolveOptions resolveSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceSymbolClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "symbolKind" -> symbolKind = in.takeNull() ? null : ClientSymbolKindOptions.read(in);
                case "tagSupport" -> tagSupport = in.takeNull() ? null : ClientSymbolTagOptions.read(in);
                case "resolveSupport" -> resolveSupport = in.takeNull() ? null : ClientSymbolResolveOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkspaceSymbolClientCapabilities(dynamicRegistration, symbolKind, tagSupport, resolveSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (symbolKind != null) {
            symbolKind.write(out.name("symbolKind"));
        }
        if (tagSupport != null) {
            tagSupport.write(out.name("tagSupport"));
        }
        if (resolveSupport != null) {
            resolveSupport.write(out.name("resolveSupport"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceSymbolClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable ClientSymbolKindOptions symbolKind;
        private @Nullable ClientSymbolTagOptions tagSupport;
        private @Nullable ClientSymbolResolveOptions resolveSupport;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceSymbolClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.symbolKind = from.symbolKind();
            this.tagSupport = from.tagSupport();
            this.resolveSupport = from.resolveSupport();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceSymbolClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbolClientCapabilities#symbolKind}. */
        public Builder symbolKind(@Nullable ClientSymbolKindOptions value) {
            this.symbolKind = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbolClientCapabilities#tagSupport}. */
        public Builder tagSupport(@Nullable ClientSymbolTagOptions value) {
            this.tagSupport = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbolClientCapabilities#resolveSupport}. */
        public Builder resolveSupport(@Nullable ClientSymbolResolveOptions value) {
            this.resolveSupport = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbolClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceSymbolClientCapabilities build() {
            return new WorkspaceSymbolClientCapabilities(dynamicRegistration, symbolKind, tagSupport, resolveSupport, extra);
        }
    }
}
