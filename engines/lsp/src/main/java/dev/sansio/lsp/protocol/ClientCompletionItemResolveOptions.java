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
 * {@code ClientCompletionItemResolveOptions}:
 * in {@link ClientCompletionItemOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param properties {@code string[]}
 * @param extra members that the specification does not know
 */
public record ClientCompletionItemResolveOptions(
        List<String> properties,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientCompletionItemResolveOptions> CODEC = JsonType.of(ClientCompletionItemResolveOptions::read);

    public ClientCompletionItemResolveOptions {
        properties = Copies.list(properties);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ClientCompletionItemResolveOptions of(List<String> properties) {
        return new ClientCompletionItemResolveOptions(properties, Map.of());
    }

    /** Reads one. */
    public static ClientCompletionItemResolveOptions read(JsonReader in) {
        List<String> properties = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientCompletionItemResolveOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "properties" -> properties = in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (properties == null) {
            throw ShapeException.missing("ClientCompletionItemResolveOptions", "properties");
        }
        return new ClientCompletionItemResolveOptions(properties, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("properties").list(properties, (each, to) -> to.string(each));
        out.extra(extra).endObject();
    }
}
