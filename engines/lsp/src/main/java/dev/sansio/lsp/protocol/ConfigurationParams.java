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
 * {@code ConfigurationParams}:
 * the parameters of {@code workspace/configuration}.
 *
 * @param items {@code ConfigurationItem[]}
 * @param extra members that the specification does not know
 */
public record ConfigurationParams(
        List<ConfigurationItem> items,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ConfigurationParams> CODEC = JsonType.of(ConfigurationParams::read);

    public ConfigurationParams {
        items = Copies.list(items);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ConfigurationParams of(List<ConfigurationItem> items) {
        return new ConfigurationParams(items, Map.of());
    }

    /** Reads one. */
    public static ConfigurationParams read(JsonReader in) {
        List<ConfigurationItem> items = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ConfigurationParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "items" -> items = in.list(ConfigurationItem::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (items == null) {
            throw ShapeException.missing("ConfigurationParams", "items");
        }
        return new ConfigurationParams(items, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("items").list(items, ConfigurationItem::write);
        out.extra(extra).endObject();
    }
}
