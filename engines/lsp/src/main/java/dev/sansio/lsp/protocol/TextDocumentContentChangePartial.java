package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentContentChangePartial}.
 *
 * <p>Since 3.18.0.
 *
 * @param range {@code Range}
 * @param rangeLength optional: {@code uinteger}, deprecated
 * @param text {@code string}
 * @param extra members that the specification does not know
 */
public record TextDocumentContentChangePartial(
        Range range,
        @Nullable Integer rangeLength,
        String text,
        Map<String, JsonNode> extra)
        implements TextDocumentContentChangeEvent {

    /** How it is read and written. */
    public static final JsonType<TextDocumentContentChangePartial> CODEC = JsonType.of(TextDocumentContentChangePartial::read);

    static final Shape SHAPE = Shape.of("range:o rangeLength?:n text:s");

    public TextDocumentContentChangePartial {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(text, "text");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentContentChangePartial of(Range range, String text) {
        return new TextDocumentContentChangePartial(range, null, text, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Range range, String text) {
        return of(range, text).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static TextDocumentContentChangePartial read(JsonReader in) {
        Range range = null;
        Integer rangeLength = null;
        String text = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentContentChangePartial");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "rangeLength" -> rangeLength = in.takeNull() ? null : in.uinteger();
                case "text" -> text = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("TextDocumentContentChangePartial", "range");
        }
        if (text == null) {
            throw ShapeException.missing("TextDocumentContentChangePartial", "text");
        }
        return new TextDocumentContentChangePartial(range, rangeLength, text, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        if (rangeLength != null) {
            out.name("rangeLength").number(rangeLength);
        }
        out.name("text").string(text);
        out.extra(extra).endObject();
    }

    /** Builds a {@link TextDocumentContentChangePartial}. */
    public static final class Builder {

        private Range range;
        private @Nullable Integer rangeLength;
        private String text;
        private Map<String, JsonNode> extra;

        private Builder(TextDocumentContentChangePartial from) {
            this.range = from.range();
            this.rangeLength = from.rangeLength();
            this.text = from.text();
            this.extra = from.extra();
        }

        /** Sets {@link TextDocumentContentChangePartial#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link TextDocumentContentChangePartial#rangeLength}. */
        public Builder rangeLength(@Nullable Integer value) {
            this.rangeLength = value;
            return this;
        }

        /** Sets {@link TextDocumentContentChangePartial#text}. */
        public Builder text(String value) {
            this.text = value;
            return this;
        }

        /** Sets {@link TextDocumentContentChangePartial#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TextDocumentContentChangePartial build() {
            return new TextDocumentContentChangePartial(range, rangeLength, text, extra);
        }
    }
}
