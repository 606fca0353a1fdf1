package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code Color}:
 * in {@link ColorInformation},
 * in {@link ColorPresentationParams}.
 *
 * @param red {@code decimal}
 * @param green {@code decimal}
 * @param blue {@code decimal}
 * @param alpha {@code decimal}
 * @param extra members that the specification does not know
 */
public record Color(
        double red,
        double green,
        double blue,
        double alpha,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<Color> CODEC = JsonType.of(Color::read);

    public Color {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Color of(double red, double green, double blue, double alpha) {
        return new Color(red, green, blue, alpha, Map.of());
    }

    /** Reads one. */
    public static Color read(JsonReader in) {
        double red = 0;
        boolean hasRed = false;
        double green = 0;
        boolean hasGreen = false;
        double blue = 0;
        boolean hasBlue = false;
        double alpha = 0;
        boolean hasAlpha = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Color");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "red" -> {
                    red = in.decimal();
                    hasRed = true;
                }
                case "green" -> {
                    green = in.decimal();
                    hasGreen = true;
                }
                case "blue" -> {
                    blue = in.decimal();
                    hasBlue = true;
                }
                case "alpha" -> {
                    alpha = in.decimal();
                    hasAlpha = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasRed) {
            throw ShapeException.missing("Color", "red");
        }
        if (!hasGreen) {
            throw ShapeException.missing("Color", "green");
        }
        if (!hasBlue) {
            throw ShapeException.missing("Color", "blue");
        }
        if (!hasAlpha) {
            throw ShapeException.missing("Color", "alpha");
        }
        return new Color(red, green, blue, alpha, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("red").decimal(red);
        out.name("green").decimal(green);
        out.name("blue").decimal(blue);
        out.name("alpha").decimal(alpha);
        out.extra(extra).endObject();
    }
}
