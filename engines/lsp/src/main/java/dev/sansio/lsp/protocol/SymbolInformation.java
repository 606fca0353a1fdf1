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
 * {@code SymbolInformation}:
 * a part of the result of {@code textDocument/documentSymbol},
 * a part of the result of {@code workspace/symbol},
 * a result of {@code textDocument/documentSymbol},
 * and in other places.
 *
 * @param name {@code string}
 * @param kind {@code SymbolKind}
 * @param tags optional: {@code SymbolTag[]}, since 3.16.0
 * @param containerName optional: {@code string}
 * @param deprecated optional: {@code boolean}, deprecated
 * @param location {@code Location}
 * @param extra members that the specification does not know
 */
public record SymbolInformation(
        String name,
        SymbolKind kind,
        @Nullable List<SymbolTag> tags,
        @Nullable String containerName,
        @Nullable Boolean deprecated,
        Location location,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SymbolInformation> CODEC = JsonType.of(SymbolInformation::read);

    public SymbolInformation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        tags = tags == null ? null : Copies.list(tags);
        Objects.requireNonNull(location, "location");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SymbolInformation of(String name, SymbolKind kind, Location location) {
        return new SymbolInformation(name, kind, null, null, null, location, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String name, SymbolKind kind, Location location) {
        return of(name, kind, location).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SymbolInformation read(JsonReader in) {
        String name = null;
        SymbolKind kind = null;
        List<SymbolTag> tags = null;
        String containerName = null;
        Boolean deprecated = null;
        Location location = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SymbolInformation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> name = in.string();
                case "kind" -> kind = SymbolKind.read(in);
                case "tags" -> tags = in.takeNull() ? null : in.list(SymbolTag::read);
                case "containerName" -> containerName = in.takeNull() ? null : in.string();
                case "deprecated" -> deprecated = in.takeNull() ? null : in.bool();
                case "location" -> location = Location.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (name == null) {
            throw ShapeException.missing("SymbolInformation", "name");
        }
        if (kind == null) {
            throw ShapeException.missing("SymbolInformation", "kind");
        }
        if (location == null) {
            throw ShapeException.missing("SymbolInformation", "location");
        }
        return new SymbolInformation(name, kind, tags, containerName, deprecated, location, extra);
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
        if (deprecated != null) {
            out.name("deprecated").bool(deprecated);
        }
        location.write(out.name("location"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link SymbolInformation}. */
    public static final class Builder {

        private String name;
        private SymbolKind kind;
        private @Nullable List<SymbolTag> tags;
        private @Nullable String containerName;
        private @Nullable Boolean deprecated;
        private Location location;
        private Map<String, JsonNode> extra;

        private Builder(SymbolInformation from) {
            this.name = from.name();
            this.kind = from.kind();
            this.tags = from.tags();
            this.containerName = from.containerName();
            this.deprecated = from.deprecated();
            this.location = from.location();
            this.extra = from.extra();
        }

        /** Sets {@link SymbolInformation#name}. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets {@link SymbolInformation#kind}. */
        public Builder kind(SymbolKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link SymbolInformation#tags}. */
        public Builder tags(@Nullable List<SymbolTag> value) {
            this.tags = value;
            return this;
        }

        /** Sets {@link SymbolInformation#containerName}. */
        public Builder containerName(@Nullable String value) {
            this.containerName = value;
            return this;
        }

        /** Sets {@link SymbolInformation#deprecated}. */
        public Builder deprecated(@Nullable Boolean value) {
            this.deprecated = value;
            return this;
        }

        /** Sets {@link SymbolInformation#location}. */
        public Builder location(Location value) {
            this.location = value;
            return this;
        }

        /** Sets {@link SymbolInformation#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SymbolInformation build() {
            return new SymbolInformation(name, kind, tags, containerName, deprecated, location, extra);
        }
    }
}
