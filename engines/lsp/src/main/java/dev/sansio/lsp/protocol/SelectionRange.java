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
 * {@code SelectionRange}:
 * a part of the result of {@code textDocument/selectionRange},
 * a result of {@code textDocument/selectionRange},
 * in {@link SelectionRange}.
 *
 * @param range {@code Range}
 * @param parent optional: {@code SelectionRange}
 * @param extra members that the specification does not know
 */
public record SelectionRange(
        Range range,
        @Nullable SelectionRange parent,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SelectionRange> CODEC = JsonType.of(SelectionRange::read);

    public SelectionRange {
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SelectionRange of(Range range) {
        return new SelectionRange(range, null, Map.of());
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
    public static SelectionRange read(JsonReader in) {
        Range range = null;
        SelectionRange parent = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SelectionRange");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "parent" -> parent = in.takeNull() ? null : SelectionRange.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("SelectionRange", "range");
        }
        return new SelectionRange(range, parent, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        if (parent != null) {
            parent.write(out.name("parent"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SelectionRange}. */
    public static final class Builder {

        private Range range;
        private @Nullable SelectionRange parent;
        private Map<String, JsonNode> extra;

        private Builder(SelectionRange from) {
            this.range = from.range();
            this.parent = from.parent();
            this.extra = from.extra();
        }

        /** Sets {@link SelectionRange#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link SelectionRange#parent}. */
        public Builder parent(@Nullable SelectionRange value) {
            this.parent = value;
            return this;
        }

        /** Sets {@link SelectionRange#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SelectionRange build() {
            return new SelectionRange(range, parent, extra);
        }
    }
}
