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
 * {@code ShowDocumentClientCapabilities}:
 * in {@link WindowClientCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param support {@code boolean}
 * @param extra members that the specification does not know
 */
public record ShowDocumentClientCapabilities(
        boolean support,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ShowDocumentClientCapabilities> CODEC = JsonType.of(ShowDocumentClientCapabilities::read);

    public ShowDocumentClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ShowDocumentClientCapabilities of(boolean support) {
        return new ShowDocumentClientCapabilities(support, Map.of());
    }

    /** Reads one. */
    public static ShowDocumentClientCapabilities read(JsonReader in) {
        boolean support = false;
        boolean hasSupport = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ShowDocumentClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "support" -> {
                    support = in.bool();
                    hasSupport = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasSupport) {
            throw ShapeException.missing("ShowDocumentClientCapabilities", "support");
        }
        return new ShowDocumentClientCapabilities(support, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("support").bool(support);
        out.extra(extra).endObject();
    }
}
