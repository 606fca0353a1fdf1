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
 * {@code ClientSymbolTagOptions}:
 * in {@link DocumentSymbolClientCapabilities},
 * in {@link WorkspaceSymbolClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet {@code SymbolTag[]}
 * @param extra members that the specification does not know
 */
public record ClientSymbolTagOptions(
        List<SymbolTag> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientSymbolTagOptions> CODEC = JsonType.of(ClientSymbolTagOptions::read);

    public ClientSymbolTagOptions {
        valueSet = Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ClientSymbolTagOptions of(List<SymbolTag> valueSet) {
        return new ClientSymbolTagOptions(valueSet, Map.of());
    }

    /** Reads one. */
    public static ClientSymbolTagOptions read(JsonReader in) {
        List<SymbolTag> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientSymbolTagOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.list(SymbolTag::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (valueSet == null) {
            throw ShapeException.missing("ClientSymbolTagOptions", "valueSet");
        }
        return new ClientSymbolTagOptions(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("valueSet").list(valueSet, SymbolTag::write);
        out.extra(extra).endObject();
    }
}
