package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code LinkedEditingRanges}:
 * a result of {@code textDocument/linkedEditingRange}.
 *
 * <p>Since 3.16.0.
 *
 * @param ranges {@code Range[]}
 * @param wordPattern optional: {@code string}
 * @param extra members that the specification does not know
 */
public record LinkedEditingRanges(
        List<Range> ranges,
        @Nullable String wordPattern,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<LinkedEditingRanges> CODEC = JsonType.of(LinkedEditingRanges::read);

    public LinkedEditingRanges {
        ranges = Copies.list(ranges);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static LinkedEditingRanges of(List<Range> ranges) {
        return new LinkedEditingRanges(ranges, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(List<Range> ranges) {
        return of(ranges).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static LinkedEditingRanges read(JsonReader in) {
        List<Range> ranges = null;
        String wordPattern = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("LinkedEditingRanges");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "ranges" -> ranges = in.list(Range::read);
                case "wordPattern" -> wordPattern = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (ranges == null) {
            throw ShapeException.missing("LinkedEditingRanges", "ranges");
        }
        return new LinkedEditingRanges(ranges, wordPattern, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("ranges").list(ranges, Range::write);
        if (wordPattern != null) {
            out.name("wordPattern").string(wordPattern);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link LinkedEditingRanges}. */
    public static final class Builder {

        private List<Range> ranges;
        private @Nullable String wordPattern;
        private Map<String, JsonNode> extra;

        private Builder(LinkedEditingRanges from) {
            this.ranges = from.ranges();
            this.wordPattern = from.wordPattern();
            this.extra = from.extra();
        }

        /** Sets {@link LinkedEditingRanges#ranges}. */
        public Builder ranges(List<Range> value) {
            this.ranges = value;
            return this;
        }

        /** Sets {@link LinkedEditingRanges#wordPattern}. */
        public Builder wordPattern(@Nullable String value) {
            this.wordPattern = value;
            return this;
        }

        /** Sets {@link LinkedEditingRanges#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public LinkedEditingRanges build() {
            return new LinkedEditingRanges(ranges, wordPattern, extra);
        }
    }
}
