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
 * {@code DocumentSymbol}:
 * a part of the result of {@code textDocument/documentSymbol},
 * a result of {@code textDocument/documentSymbol},
 * in {@link DocumentSymbol}.
 *
 * @param name {@code string}
 * @param detail optional: {@code string}
 * @param kind {@code SymbolKind}
 * @param tags optional: {@code SymbolTag[]}, since 3.16.0
 * @param deprecated optional: {@code boolean}, deprecated
 * @param range {@code Range}
 * @param selectionRange {@code Range}
 * @param children optional: {@code DocumentSymbol[]}
 * @param extra members that the specification does not know
 */
public record DocumentSymbol(
        String name,
        @Nullable String detail,
        SymbolKind kind,
        @Nullable List<SymbolTag> tags,
        @Nullable Boolean deprecated,
        Range range,
        Range selectionRange,
        @Nullable List<DocumentSymbol> children,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentSymbol> CODEC = JsonType.of(DocumentSymbol::read);

    public DocumentSymbol {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        tags = tags == null ? null : Copies.list(tags);
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(selectionRange, "selectionRange");
        children = children == null ? null : Copies.list(children);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentSymbol of(String name, SymbolKind kind, Range range, Range selectionRange) {
        return new DocumentSymbol(name, null, kind, null, null, range, selectionRange, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String name, SymbolKind kind, Range range, Range selectionRange) {
        return of(name, kind, range, selectionRange).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentSymbol read(JsonReader in) {
        String name = null;
        String detail = null;
        SymbolKind kind = null;
        List<SymbolTag> tags = null;
        Boolean deprecated = null;
        Range range = null;
        Range selectionRange = null;
        List<DocumentSymbol> children = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentSymbol");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> name = in.string();
                case "detail" -> detail = in.takeNull() ? null : in.string();
                case "kind" -> kind = SymbolKind.read(in);
                case "tags" -> tags = in.takeNull() ? null : in.list(SymbolTag::read);
                case "deprecated" -> deprecated = in.takeNull() ? null : in.bool();
                case "range" -> range = Range.read(in);
                case "selectionRange" -> selectionRange = Range.read(in);
                case "children" -> children = in.takeNull() ? null : in.list(DocumentSymbol::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (name == null) {
            throw ShapeException.missing("DocumentSymbol", "name");
        }
        if (kind == null) {
            throw ShapeException.missing("DocumentSymbol", "kind");
        }
        if (range == null) {
            throw ShapeException.missing("DocumentSymbol", "range");
        }
        if (selectionRange == null) {
            throw ShapeException.missing("DocumentSymbol", "selectionRange");
        }
        return new DocumentSymbol(name, detail, kind, tags, deprecated, range, selectionRange, children, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("name").string(name);
        if (detail != null) {
            out.name("detail").string(detail);
        }
        kind.write(out.name("kind"));
        if (tags != null) {
            out.name("tags").list(tags, SymbolTag::write);
        }
        if (deprecated != null) {
            out.name("deprecated").bool(deprecated);
        }
        range.write(out.name("range"));
        selectionRange.write(out.name("selectionRange"));
        if (children != null) {
            out.name("children").list(children, DocumentSymbol::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentSymbol}. */
    public static final class Builder {

        private String name;
        private @Nullable String detail;
        private SymbolKind kind;
        private @Nullable List<SymbolTag> tags;
        private @Nullable Boolean deprecated;
        private Range range;
        private Range selectionRange;
        private @Nullable List<DocumentSymbol> children;
        private Map<String, JsonNode> extra;

        private Builder(DocumentSymbol from) {
            this.name = from.name();
            this.detail = from.detail();
            this.kind = from.kind();
            this.tags = from.tags();
            this.deprecated = from.deprecated();
            this.range = from.range();
            this.selectionRange = from.selectionRange();
            this.children = from.children();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentSymbol#name}. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets {@link DocumentSymbol#detail}. */
        public Builder detail(@Nullable String value) {
            this.detail = value;
            return this;
        }

        /** Sets {@link DocumentSymbol#kind}. */
        public Builder kind(SymbolKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link DocumentSymbol#tags}. */
        public Builder tags(@Nullable List<SymbolTag> value) {
            this.tags = value;
            return this;
        }

        /** Sets {@link DocumentSymbol#deprecated}. */
        public Builder deprecated(@Nullable Boolean value) {
            this.deprecated = value;
            return this;
        }

        /** Sets {@link DocumentSymbol#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link DocumentSymbol#selectionRange}. */
        public Builder selectionRange(Range value) {
            this.selectionRange = value;
            return this;
        }

        /** Sets {@link DocumentSymbol#children}. */
        public Builder children(@Nullable List<DocumentSymbol> value) {
            this.children = value;
            return this;
        }

        /** Sets {@link DocumentSymbol#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentSymbol build() {
            return new DocumentSymbol(name, detail, kind, tags, deprecated, range, selectionRange, children, extra);
        }
    }
}
