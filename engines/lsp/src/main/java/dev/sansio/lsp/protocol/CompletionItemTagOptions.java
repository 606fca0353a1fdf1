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
 * {@code CompletionItemTagOptions}:
 * in {@link ClientCompletionItemOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet {@code CompletionItemTag[]}
 * @param extra members that the specification does not know
 */
public record CompletionItemTagOptions(
        List<CompletionItemTag> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionItemTagOptions> CODEC = JsonType.of(CompletionItemTagOptions::read);

    public CompletionItemTagOptions {
        valueSet = Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CompletionItemTagOptions of(List<CompletionItemTag> valueSet) {
        return new CompletionItemTagOptions(valueSet, Map.of());
    }

    /** Reads one. */
    public static CompletionItemTagOptions read(JsonReader in) {
        List<CompletionItemTag> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionItemTagOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.list(CompletionItemTag::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (valueSet == null) {
            throw ShapeException.missing("CompletionItemTagOptions", "valueSet");
        }
        return new CompletionItemTagOptions(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("valueSet").list(valueSet, CompletionItemTag::write);
        out.extra(extra).endObject();
    }
}
