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
 * {@code MessageActionItem}:
 * a result of {@code window/showMessageRequest},
 * in {@link ShowMessageRequestParams}.
 *
 * @param title {@code string}
 * @param extra members that the specification does not know
 */
public record MessageActionItem(
        String title,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<MessageActionItem> CODEC = JsonType.of(MessageActionItem::read);

    public MessageActionItem {
        Objects.requireNonNull(title, "title");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static MessageActionItem of(String title) {
        return new MessageActionItem(title, Map.of());
    }

    /** Reads one. */
    public static MessageActionItem read(JsonReader in) {
        String title = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("MessageActionItem");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "title" -> title = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (title == null) {
            throw ShapeException.missing("MessageActionItem", "title");
        }
        return new MessageActionItem(title, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("title").string(title);
        out.extra(extra).endObject();
    }
}
