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
 * {@code LocationUriOnly}:
 * in {@link WorkspaceSymbol}.
 *
 * <p>Since 3.18.0.
 *
 * @param uri {@code DocumentUri}
 * @param extra members that the specification does not know
 */
public record LocationUriOnly(
        String uri,
        Map<String, JsonNode> extra)
        implements WorkspaceSymbolLocation {

    /** How it is read and written. */
    public static final JsonType<LocationUriOnly> CODEC = JsonType.of(LocationUriOnly::read);

    static final Shape SHAPE = Shape.of("uri:s");

    public LocationUriOnly {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static LocationUriOnly of(String uri) {
        return new LocationUriOnly(uri, Map.of());
    }

    /** Reads one. */
    public static LocationUriOnly read(JsonReader in) {
        String uri = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("LocationUriOnly");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("LocationUriOnly", "uri");
        }
        return new LocationUriOnly(uri, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        out.extra(extra).endObject();
    }
}
