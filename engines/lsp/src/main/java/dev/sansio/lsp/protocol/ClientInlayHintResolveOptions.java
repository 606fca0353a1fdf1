package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code ClientInlayHintResolveOptions}:
 * in {@link InlayHintClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param properties {@code string[]}
 * @param extra members that the specification does not know
 */
public record ClientInlayHintResolveOptions(
        List<String> properties,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientInlayHintResolveOptions> CODEC = JsonType.of(ClientInlayHintResolveOptions::read);

    public ClientInlayHintResolveOptions {
        properties = Copies.list(properties);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ClientInlayHintResolveOptions of(List<String> properties) {
        return new ClientInlayHintResolveOptions(properties, Map.of());
    }

    /** Reads one. */
    public static ClientInlayHintResolveOptions read(JsonReader in) {
        List<String> properties = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientInlayHintResolveOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "properties" -> properties = in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (properties == null) {
            throw ShapeException.missing("ClientInlayHintResolveOptions", "properties");
        }
        return new ClientInlayHintResolveOptions(properties, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("properties").list(properties, (each, to) -> to.string(each));
        out.extra(extra).endObject();
    }
}
