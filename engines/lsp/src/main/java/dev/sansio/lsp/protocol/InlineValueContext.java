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
 * {@code InlineValueContext}:
 * in {@link InlineValueParams}.
 *
 * <p>Since 3.17.0.
 *
 * @param frameId {@code integer}
 * @param stoppedLocation {@code Range}
 * @param extra members that the specification does not know
 */
public record InlineValueContext(
        int frameId,
        Range stoppedLocation,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlineValueContext> CODEC = JsonType.of(InlineValueContext::read);

    public InlineValueContext {
        Objects.requireNonNull(stoppedLocation, "stoppedLocation");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineValueContext of(int frameId, Range stoppedLocation) {
        return new InlineValueContext(frameId, stoppedLocation, Map.of());
    }

    /** Reads one. */
    public static InlineValueContext read(JsonReader in) {
        int frameId = 0;
        boolean hasFrameId = false;
        Range stoppedLocation = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineValueContext");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "frameId" -> {
                    frameId = in.integer();
                    hasFrameId = true;
                }
                case "stoppedLocation" -> stoppedLocation = Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasFrameId) {
            throw ShapeException.missing("InlineValueContext", "frameId");
        }
        if (stoppedLocation == null) {
            throw ShapeException.missing("InlineValueContext", "stoppedLocation");
        }
        return new InlineValueContext(frameId, stoppedLocation, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("frameId").number(frameId);
        stoppedLocation.write(out.name("stoppedLocation"));
        out.extra(extra).endObject();
    }
}
