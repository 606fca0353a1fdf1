package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceSymbol}:
 * a part of the result of {@code workspace/symbol},
 * a result of {@code workspace/symbol},
 * a result of {@code workspaceSymbol/resolve},
 * and in other places.
 *
 * <p>Since 3.17.0.
 *
 * @param name {@code string}
 * @param kind {@code SymbolKind}
 * @param tags optional: {@code SymbolTag[]}, since 3.16.0
 * @param containerName optional: {@code string}
 * @param location {@code (Location|LocationUriOnly)}
 * @param data optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record WorkspaceSymbol(
        String name,
        SymbolKind kind,
        @Nullable List<SymbolTag> tags,
        @Nullable String containerName,
        WorkspaceSymbolLocation location,
        @Nullable JsonNode data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceSymbol> CODEC = JsonType.of(WorkspaceSymbol::read);

    public WorkspaceSymbol {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        tags = tags == null ? null : Copies.list(tags);
        Objects.requireNonNull(location, "location");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceSymbol of(String name, SymbolKind kind, WorkspaceSymbolLocation location) {
        return new WorkspaceSymbol(name, kind, null, null, location, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String name, SymbolKind kind, WorkspaceSymbolLocation location) {
        return of(name, kind, location).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static WorkspaceSymbol read(JsonReader in) {
        String name = null;
        SymbolKind kind = null;
        List<SymbolTag> tags = null;
        String containerName = null;
        WorkspaceSymbolLocation location = null;
        JsonNode data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceSymbol");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> name = in.string();
                case "kind" -> kind = SymbolKind.read(in);
                case "tags" -> tags = in.takeNull() ? null : in.list(SymbolTag::read);
                case "containerName" -> containerName = in.takeNull() ? null : in.string();
                case "location" -> location = WorkspaceSymbolLocation.read(in);
                case "data" -> data = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (name == null) {
            throw ShapeException.missing("WorkspaceSymbol", "name");
        }
        if (kind == null) {
            throw ShapeException.missing("WorkspaceSymbol", "kind");
        }
        if (location == null) {
            throw ShapeException.missing("WorkspaceSymbol", "location");
        }
        return new WorkspaceSymbol(name, kind, tags, containerName, location, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("name").string(name);
        kind.write(out.name("kind"));
        if (tags != null) {
            out.name("tags").list(tags, SymbolTag::write);
        }
        if (containerName != null) {
            out.name("containerName").string(containerName);
        }
        location.write(out.name("location"));
        if (data != null) {
            out.name("data").tree(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceSymbol}. */
    public static final class Builder {

        private String name;
        private SymbolKind kind;
        private @Nullable List<SymbolTag> tags;
        private @Nullable String containerName;
        private WorkspaceSymbolLocation location;
        private @Nullable JsonNode data;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceSymbol from) {
            this.name = from.name();
            this.kind = from.kind();
            this.tags = from.tags();
            this.containerName = from.containerName();
            this.location = from.location();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceSymbol#name}. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbol#kind}. */
        public Builder kind(SymbolKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbol#tags}. */
        public Builder tags(@Nullable List<SymbolTag> value) {
            this.tags = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbol#containerName}. */
        public Builder containerName(@Nullable String value) {
            this.containerName = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbol#location}. */
        public Builder location(WorkspaceSymbolLocation value) {
            this.location = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbol#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link WorkspaceSymbol#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceSymbol build() {
            return new WorkspaceSymbol(name, kind, tags, containerName, location, data, extra);
        }
    }
}
