package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code ColorInformation}:
 * a part of the result of {@code textDocument/documentColor},
 * a result of {@code textDocument/documentColor}.
 *
 * @param range {@code Range}
 * @param color {@code Color}
 * @param extra members that the specification does not know
 */
public record ColorInformation(
        Range range,
        Color color,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ColorInformation> CODEC = JsonType.of(ColorInformation::read);

    public ColorInformation {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(color, "color");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ColorInformation of(Range range, Color color) {
        return new ColorInformation(range, color, Map.of());
    }

    /** Reads one. */
    public static ColorInformation read(JsonReader in) {
        Range range = null;
        Color color = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ColorInformation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "color" -> color = Color.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("ColorInformation", "range");
        }
        if (color == null) {
            throw ShapeException.missing("ColorInformation", "color");
        }
        return new ColorInformation(range, color, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        color.write(out.name("color"));
        out.extra(extra).endObject();
    }
}
