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
 * {@code DidChangeConfigurationParams}:
 * the parameters of {@code workspace/didChangeConfiguration}.
 *
 * @param settings {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record DidChangeConfigurationParams(
        JsonNode settings,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidChangeConfigurationParams> CODEC = JsonType.of(DidChangeConfigurationParams::read);

    public DidChangeConfigurationParams {
        Objects.requireNonNull(settings, "settings");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidChangeConfigurationParams of(JsonNode settings) {
        return new DidChangeConfigurationParams(settings, Map.of());
    }

    /** Reads one. */
    public static DidChangeConfigurationParams read(JsonReader in) {
        JsonNode settings = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidChangeConfigurationParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "settings" -> settings = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (settings == null) {
            throw ShapeException.missing("DidChangeConfigurationParams", "settings");
        }
        return new DidChangeConfigurationParams(settings, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("settings").tree(settings);
        out.extra(extra).endObject();
    }
}
