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
 * {@code Hover}:
 * a result of {@code textDocument/hover}.
 *
 * @param contents {@code (MarkupContent|MarkedString|MarkedString[])}
 * @param range optional: {@code Range}
 * @param extra members that the specification does not know
 */
public record Hover(
        HoverContents contents,
        @Nullable Range range,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<Hover> CODEC = JsonType.of(Hover::read);

    public Hover {
        Objects.requireNonNull(contents, "contents");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Hover of(HoverContents contents) {
        return new Hover(contents, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(HoverContents contents) {
        return of(contents).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static Hover read(JsonReader in) {
        HoverContents contents = null;
        Range range = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Hover");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "contents" -> contents = HoverContents.read(in);
                case "range" -> range = in.takeNull() ? null : Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (contents == null) {
            throw ShapeException.missing("Hover", "contents");
        }
        return new Hover(contents, range, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        contents.write(out.name("contents"));
        if (range != null) {
            range.write(out.name("range"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link Hover}. */
    public static final class Builder {

        private HoverContents contents;
        private @Nullable Range range;
        private Map<String, JsonNode> extra;

        private Builder(Hover from) {
            this.contents = from.contents();
            this.range = from.range();
            this.extra = from.extra();
        }

        /** Sets {@link Hover#contents}. */
        public Builder contents(HoverContents value) {
            this.contents = value;
            return this;
        }

        /** Sets {@link Hover#range}. */
        public Builder range(@Nullable Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link Hover#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public Hover build() {
            return new Hover(contents, range, extra);
        }
    }
}
