package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code InlineValueText}.
 *
 * <p>Since 3.17.0.
 *
 * @param range {@code Range}
 * @param text {@code string}
 * @param extra members that the specification does not know
 */
public record InlineValueText(
        Range range,
        String text,
        Map<String, JsonNode> extra)
        implements InlineValue {

    /** How it is read and written. */
    public static final JsonType<InlineValueText> CODEC = JsonType.of(InlineValueText::read);

    static final Shape SHAPE = Shape.of("range:o text:s");

    public InlineValueText {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(text, "text");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineValueText of(Range range, String text) {
        return new InlineValueText(range, text, Map.of());
    }

    /** Reads one. */
    public static InlineValueText read(JsonReader in) {
        Range range = null;
        String text = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineValueText");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "text" -> text = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("InlineValueText", "range");
        }
        if (text == null) {
            throw ShapeException.missing("InlineValueText", "text");
        }
        return new InlineValueText(range, text, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        out.name("text").string(text);
        out.extra(extra).endObject();
    }
}
