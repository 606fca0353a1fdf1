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
 * {@code PrepareRenamePlaceholder}.
 *
 * <p>Since 3.18.0.
 *
 * @param range {@code Range}
 * @param placeholder {@code string}
 * @param extra members that the specification does not know
 */
public record PrepareRenamePlaceholder(
        Range range,
        String placeholder,
        Map<String, JsonNode> extra)
        implements PrepareRenameResult {

    /** How it is read and written. */
    public static final JsonType<PrepareRenamePlaceholder> CODEC = JsonType.of(PrepareRenamePlaceholder::read);

    static final Shape SHAPE = Shape.of("range:o placeholder:s");

    public PrepareRenamePlaceholder {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(placeholder, "placeholder");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static PrepareRenamePlaceholder of(Range range, String placeholder) {
        return new PrepareRenamePlaceholder(range, placeholder, Map.of());
    }

    /** Reads one. */
    public static PrepareRenamePlaceholder read(JsonReader in) {
        Range range = null;
        String placeholder = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("PrepareRenamePlaceholder");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "placeholder" -> placeholder = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("PrepareRenamePlaceholder", "range");
        }
        if (placeholder == null) {
            throw ShapeException.missing("PrepareRenamePlaceholder", "placeholder");
        }
        return new PrepareRenamePlaceholder(range, placeholder, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        out.name("placeholder").string(placeholder);
        out.extra(extra).endObject();
    }
}
