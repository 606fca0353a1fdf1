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
 * {@code Position}:
 * in {@link DocumentOnTypeFormattingParams},
 * in {@link InlayHint},
 * in {@link Range},
 * and in other places.
 *
 * <p>Since 3.17.0.
 *
 * @param line {@code uinteger}
 * @param character {@code uinteger}
 * @param extra members that the specification does not know
 */
public record Position(
        int line,
        int character,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<Position> CODEC = JsonType.of(Position::read);

    public Position {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Position of(int line, int character) {
        return new Position(line, character, Map.of());
    }

    /** Reads one. */
    public static Position read(JsonReader in) {
        int line = 0;
        boolean hasLine = false;
        int character = 0;
        boolean hasCharacter = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Position");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "line" -> {
                    line = in.uinteger();
                    hasLine = true;
                }
                case "character" -> {
                    character = in.uinteger();
                    hasCharacter = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasLine) {
            throw ShapeException.missing("Position", "line");
        }
        if (!hasCharacter) {
            throw ShapeException.missing("Position", "character");
        }
        return new Position(line, character, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("line").number(line);
        out.name("character").number(character);
        out.extra(extra).endObject();
    }
}
