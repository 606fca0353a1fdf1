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
 * {@code ShowMessageParams}:
 * the parameters of {@code window/showMessage}.
 *
 * @param type {@code MessageType}
 * @param message {@code string}
 * @param extra members that the specification does not know
 */
public record ShowMessageParams(
        MessageType type,
        String message,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ShowMessageParams> CODEC = JsonType.of(ShowMessageParams::read);

    public ShowMessageParams {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(message, "message");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ShowMessageParams of(MessageType type, String message) {
        return new ShowMessageParams(type, message, Map.of());
    }

    /** Reads one. */
    public static ShowMessageParams read(JsonReader in) {
        MessageType type = null;
        String message = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ShowMessageParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "type" -> type = MessageType.read(in);
                case "message" -> message = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (type == null) {
            throw ShapeException.missing("ShowMessageParams", "type");
        }
        if (message == null) {
            throw ShapeException.missing("ShowMessageParams", "message");
        }
        return new ShowMessageParams(type, message, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        type.write(out.name("type"));
        out.name("message").string(message);
        out.extra(extra).endObject();
    }
}
