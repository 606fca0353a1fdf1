package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code PrepareRenameDefaultBehavior}.
 *
 * <p>Since 3.18.0.
 *
 * @param defaultBehavior {@code boolean}
 * @param extra members that the specification does not know
 */
public record PrepareRenameDefaultBehavior(
        boolean defaultBehavior,
        Map<String, JsonNode> extra)
        implements PrepareRenameResult {

    /** How it is read and written. */
    public static final JsonType<PrepareRenameDefaultBehavior> CODEC = JsonType.of(PrepareRenameDefaultBehavior::read);

    static final Shape SHAPE = Shape.of("defaultBehavior:b");

    public PrepareRenameDefaultBehavior {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static PrepareRenameDefaultBehavior of(boolean defaultBehavior) {
        return new PrepareRenameDefaultBehavior(defaultBehavior, Map.of());
    }

    /** Reads one. */
    public static PrepareRenameDefaultBehavior read(JsonReader in) {
        boolean defaultBehavior = false;
        boolean hasDefaultBehavior = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("PrepareRenameDefaultBehavior");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "defaultBehavior" -> {
                    defaultBehavior = in.bool();
                    hasDefaultBehavior = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDefaultBehavior) {
            throw ShapeException.missing("PrepareRenameDefaultBehavior", "defaultBehavior");
        }
        return new PrepareRenameDefaultBehavior(defaultBehavior, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("defaultBehavior").bool(defaultBehavior);
        out.extra(extra).endObject();
    }
}
