package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code InlineCompletionList}:
 * a result of {@code textDocument/inlineCompletion}.
 *
 * <p>Since 3.18.0.
 *
 * @param items {@code InlineCompletionItem[]}
 * @param extra members that the specification does not know
 */
public record InlineCompletionList(
        List<InlineCompletionItem> items,
        Map<String, JsonNode> extra)
        implements InlineCompletionResult {

    /** How it is read and written. */
    public static final JsonType<InlineCompletionList> CODEC = JsonType.of(InlineCompletionList::read);

    public InlineCompletionList {
        items = Copies.list(items);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineCompletionList of(List<InlineCompletionItem> items) {
        return new InlineCompletionList(items, Map.of());
    }

    /** Reads one. */
    public static InlineCompletionList read(JsonReader in) {
        List<InlineCompletionItem> items = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineCompletionList");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "items" -> items = in.list(InlineCompletionItem::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (items == null) {
            throw ShapeException.missing("InlineCompletionList", "items");
        }
        return new InlineCompletionList(items, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("items").list(items, InlineCompletionItem::write);
        out.extra(extra).endObject();
    }
}
