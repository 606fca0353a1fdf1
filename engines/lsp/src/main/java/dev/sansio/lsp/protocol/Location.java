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
 * {@code Location}:
 * a part of the result of {@code textDocument/declaration},
 * a part of the result of {@code textDocument/definition},
 * a part of the result of {@code textDocument/implementation},
 * and in other places.
 *
 * @param uri {@code DocumentUri}
 * @param range {@code Range}
 * @param extra members that the specification does not know
 */
public record Location(
        String uri,
        Range range,
        Map<String, JsonNode> extra)
        implements Declaration, Definition, WorkspaceSymbolLocation {

    /** How it is read and written. */
    public static final JsonType<Location> CODEC = JsonType.of(Location::read);

    static final Shape SHAPE = Shape.of("uri:s range:o");

    public Location {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Location of(String uri, Range range) {
        return new Location(uri, range, Map.of());
    }

    /** Reads one. */
    public static Location read(JsonReader in) {
        String uri = null;
        Range range = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Location");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "range" -> range = Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("Location", "uri");
        }
        if (range == null) {
            throw ShapeException.missing("Location", "range");
        }
        return new Location(uri, range, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        range.write(out.name("range"));
        out.extra(extra).endObject();
    }
}
