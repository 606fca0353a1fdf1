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
 * {@code Range}:
 * in {@link CallHierarchyIncomingCall},
 * in {@link CallHierarchyItem},
 * in {@link CallHierarchyOutgoingCall},
 * and in other places.
 *
 * @param start {@code Position}
 * @param end {@code Position}
 * @param extra members that the specification does not know
 */
public record Range(
        Position start,
        Position end,
        Map<String, JsonNode> extra)
        implements CompletionEditRange, PrepareRenameResult {

    /** How it is read and written. */
    public static final JsonType<Range> CODEC = JsonType.of(Range::read);

    static final Shape SHAPE = Shape.of("start:o end:o");

    public Range {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Range of(Position start, Position end) {
        return new Range(start, end, Map.of());
    }

    /** Reads one. */
    public static Range read(JsonReader in) {
        Position start = null;
        Position end = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Range");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "start" -> start = Position.read(in);
                case "end" -> end = Position.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (start == null) {
            throw ShapeException.missing("Range", "start");
        }
        if (end == null) {
            throw ShapeException.missing("Range", "end");
        }
        return new Range(start, end, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        start.write(out.name("start"));
        end.write(out.name("end"));
        out.extra(extra).endObject();
    }
}
