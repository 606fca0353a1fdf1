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
 * {@code BaseSymbolInformation}.
 *
 * @param name {@code string}
 * @param kind {@code SymbolKind}
 * @param tags optional: {@code SymbolTag[]}, since 3.16.0
 * @param containerName optional: {@code string}
 * @param extra members that the specification does not know
 */
public record BaseSymbolInformation(
        String name,
        SymbolKind kind,
        @Nullable List<SymbolTag> tags,
        @Nullable String containerName,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<BaseSymbolInformation> CODEC = JsonType.of(BaseSymbolInformation::read);

    public BaseSymbolInformation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        tags = tags == null ? null : Copies.list(tags);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static BaseSymbolInformation of(String name, SymbolKind kind) {
        return new BaseSymbolInformation(name, kind, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String name, SymbolKind kind) {
        return of(name, kind).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static BaseSymbolInformation read(JsonReader in) {
        String name = null;
        SymbolKind kind = null;
        List<SymbolTag> tags = null;
        String containerName = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("BaseSymbolInformation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> name = in.string();
                case "kind" -> kind = SymbolKind.read(in);
                case "tags" -> tags = in.takeNull() ? null : in.list(SymbolTag::read);
                case "containerName" -> containerName = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (name == null) {
            throw ShapeException.missing("BaseSymbolInformation", "name");
        }
        if (kind == null) {
            throw ShapeException.missing("BaseSymbolInformation", "kind");
        }
        return new BaseSymbolInformation(name, kind, tags, containerName, extra);
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
        out.extra(extra).endObject();
    }

    /** Builds a {@link BaseSymbolInformation}. */
    public static final class Builder {

        private String name;
        private SymbolKind kind;
        private @Nullable List<SymbolTag> tags;
        private @Nullable String containerName;
        private Map<String, JsonNode> extra;

        private Builder(BaseSymbolInformation from) {
            this.name = from.name();
            this.kind = from.kind();
            this.tags = from.tags();
            this.containerName = from.containerName();
            this.extra = from.extra();
        }

        /** Sets {@link BaseSymbolInformation#name}. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets {@link BaseSymbolInformation#kind}. */
        public Builder kind(SymbolKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link BaseSymbolInformation#tags}. */
        public Builder tags(@Nullable List<SymbolTag> value) {
            this.tags = value;
            return this;
        }

        /** Sets {@link BaseSymbolInformation#containerName}. */
        public Builder containerName(@Nullable String value) {
            this.containerName = value;
            return this;
        }

        /** Sets {@link BaseSymbolInformation#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public BaseSymbolInformation build() {
            return new BaseSymbolInformation(name, kind, tags, containerName, extra);
        }
    }
}
