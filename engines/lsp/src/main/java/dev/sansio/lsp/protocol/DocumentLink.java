package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentLink}:
 * a part of the result of {@code textDocument/documentLink},
 * a result of {@code documentLink/resolve},
 * a result of {@code textDocument/documentLink},
 * and in other places.
 *
 * @param range {@code Range}
 * @param target optional: {@code URI}
 * @param tooltip optional: {@code string}, since 3.15.0
 * @param data optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record DocumentLink(
        Range range,
        @Nullable String target,
        @Nullable String tooltip,
        @Nullable JsonNode data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentLink> CODEC = JsonType.of(DocumentLink::read);

    public DocumentLink {
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentLink of(Range range) {
        return new DocumentLink(range, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Range range) {
        return of(range).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentLink read(JsonReader in) {
        Range range = null;
        String target = null;
        String tooltip = null;
        JsonNode data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentLink");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "target" -> target = in.takeNull() ? null : in.string();
                case "tooltip" -> tooltip = in.takeNull() ? null : in.string();
                case "data" -> data = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("DocumentLink", "range");
        }
        return new DocumentLink(range, target, tooltip, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        if (target != null) {
            out.name("target").string(target);
        }
        if (tooltip != null) {
            out.name("tooltip").string(tooltip);
        }
        if (data != null) {
            out.name("data").tree(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentLink}. */
    public static final class Builder {

        private Range range;
        private @Nullable String target;
        private @Nullable String tooltip;
        private @Nullable JsonNode data;
        private Map<String, JsonNode> extra;

        private Builder(DocumentLink from) {
            this.range = from.range();
            this.target = from.target();
            this.tooltip = from.tooltip();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentLink#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link DocumentLink#target}. */
        public Builder target(@Nullable String value) {
            this.target = value;
            return this;
        }

        /** Sets {@link DocumentLink#tooltip}. */
        public Builder tooltip(@Nullable String value) {
            this.tooltip = value;
            return this;
        }

        /** Sets {@link DocumentLink#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link DocumentLink#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentLink build() {
            return new DocumentLink(range, target, tooltip, data, extra);
        }
    }
}
