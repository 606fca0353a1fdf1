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
 * {@code ClientCompletionItemInsertTextModeOptions}:
 * in {@link ClientCompletionItemOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet {@code InsertTextMode[]}
 * @param extra members that the specification does not know
 */
public record ClientCompletionItemInsertTextModeOptions(
        List<InsertTextMode> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientCompletionItemInsertTextModeOptions> CODEC = JsonType.of(ClientCompletionItemInsertTextModeOptions::read);

    public ClientCompletionItemInsertTextModeOptions {
        valueSet = Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ClientCompletionItemInsertTextModeOptions of(List<InsertTextMode> valueSet) {
        return new ClientCompletionItemInsertTextModeOptions(valueSet, Map.of());
    }

    /** Reads one. */
    public static ClientCompletionItemInsertTextModeOptions read(JsonReader in) {
        List<InsertTextMode> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientCompletionItemInsertTextModeOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.list(InsertTextMode::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (valueSet == null) {
            throw ShapeException.missing("ClientCompletionItemInsertTextModeOptions", "valueSet");
        }
        return new ClientCompletionItemInsertTextModeOptions(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("valueSet").list(valueSet, InsertTextMode::write);
        out.extra(extra).endObject();
    }
}
