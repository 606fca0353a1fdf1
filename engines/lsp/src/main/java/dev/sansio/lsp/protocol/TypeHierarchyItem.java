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
 * {@code TypeHierarchyItem}:
 * a part of the result of {@code typeHierarchy/subtypes},
 * a part of the result of {@code typeHierarchy/supertypes},
 * a result of {@code textDocument/prepareTypeHierarchy},
 * and in other places.
 *
 * <p>Since 3.17.0.
 *
 * @param name {@code string}
 * @param kind {@code SymbolKind}
 * @param tags optional: {@code SymbolTag[]}
 * @param detail optional: {@code string}
 * @param uri {@code DocumentUri}
 * @param range {@code Range}
 * @param selectionRange {@code Range}
 * @param data optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record TypeHierarchyItem(
        String name,
        SymbolKind kind,
        @Nullable List<SymbolTag> tags,
        @Nullable String detail,
        String uri,
        Range range,
        Range selectionRange,
        @Nullable JsonNode data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TypeHierarchyItem> CODEC = JsonType.of(TypeHierarchyItem::read);

    public TypeHierarchyItem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        tags = tags == null ? null : Copies.list(tags);
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(selectionRange, "selectionRange");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TypeHierarchyItem of(String name, SymbolKind kind, String uri, Range range, Range selectionRange) {
        return new TypeHierarchyItem(name, kind, null, null, uri, range, selectionRange, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String name, SymbolKind kind, String uri, Range range, Range selectionRange) {
        return of(name, kind, uri, range, selectionRange).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static TypeHierarchyItem read(JsonReader in) {
        String name = null;
        SymbolKind kind = null;
        List<SymbolTag> tags = null;
        String detail = null;
        String uri = null;
        Range range = null;
        Range selectionRange = null;
        JsonNode data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TypeHierarchyItem");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> name = in.string();
                case "kind" -> kind = SymbolKind.read(in);
                case "tags" -> tags = in.takeNull() ? null : in.list(SymbolTag::read);
                case "detail" -> detail = in.takeNull() ? null : in.string();
                case "uri" -> uri = in.string();
                case "range" -> range = Range.read(in);
                case "selectionRange" -> selectionRange = Range.read(in);
                case "data" -> data = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (name == null) {
            throw ShapeException.missing("TypeHierarchyItem", "name");
        }
        if (kind == null) {
            throw ShapeException.missing("TypeHierarchyItem", "kind");
        }
        if (uri == null) {
            throw ShapeException.missing("TypeHierarchyItem", "uri");
        }
        if (range == null) {
            throw ShapeException.missing("TypeHierarchyItem", "range");
        }
        if (selectionRange == null) {
            throw ShapeException.missing("TypeHierarchyItem", "selectionRange");
        }
        return new TypeHierarchyItem(name, kind, tags, detail, uri, range, selectionRange, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("name").string(name);
        kind.write(out.name("kind"));
        if (tags != null) {
            out.name("tags").list(tags, SymbolTag::write);
        }
        if (detail != null) {
            out.name("detail").string(detail);
        }
        out.name("uri").string(uri);
        range.write(out.name("range"));
        selectionRange.write(out.name("selectionRange"));
        if (data != null) {
            out.name("data").tree(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link TypeHierarchyItem}. */
    public static final class Builder {

        private String name;
        private SymbolKind kind;
        private @Nullable List<SymbolTag> tags;
        private @Nullable String detail;
        private String uri;
        private Range range;
        private Range selectionRange;
        private @Nullable JsonNode data;
        private Map<String, JsonNode> extra;

        private Builder(TypeHierarchyItem from) {
            this.name = from.name();
            this.kind = from.kind();
            this.tags = from.tags();
            this.detail = from.detail();
            this.uri = from.uri();
            this.range = from.range();
            this.selectionRange = from.selectionRange();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link TypeHierarchyItem#name}. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets {@link TypeHierarchyItem#kind}. */
        public Builder kind(SymbolKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link TypeHierarchyItem#tags}. */
        public Builder tags(@Nullable List<SymbolTag> value) {
            this.tags = value;
            return this;
        }

        /** Sets {@link TypeHierarchyItem#detail}. */
        public Builder detail(@Nullable String value) {
            this.detail = value;
            return this;
        }

        /** Sets {@link TypeHierarchyItem#uri}. */
        public Builder uri(String value) {
            this.uri = value;
            return this;
        }

        /** Sets {@link TypeHierarchyItem#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link TypeHierarchyItem#selectionRange}. */
        public Builder selectionRange(Range value) {
            this.selectionRange = value;
            return this;
        }

        /** Sets {@link TypeHierarchyItem#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link TypeHierarchyItem#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TypeHierarchyItem build() {
            return new TypeHierarchyItem(name, kind, tags, detail, uri, range, selectionRange, data, extra);
        }
    }
}
