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
 * {@code LogMessageParams}:
 * the parameters of {@code window/logMessage}.
 *
 * @param type {@code MessageType}
 * @param message {@code string}
 * @param extra members that the specification does not know
 */
public record LogMessageParams(
        MessageType type,
        String message,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<LogMessageParams> CODEC = JsonType.of(LogMessageParams::read);

    public LogMessageParams {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(message, "message");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static LogMessageParams of(MessageType type, String message) {
        return new LogMessageParams(type, message, Map.of());
    }

    /** Reads one. */
    public static LogMessageParams read(JsonReader in) {
        MessageType type = null;
        String message = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("LogMessageParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "type" -> type = MessageType.read(in);
                case "message" -> message = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (type == null) {
            throw ShapeException.missing("LogMessageParams", "type");
        }
        if (message == null) {
            throw ShapeException.missing("LogMessageParams", "message");
        }
        return new LogMessageParams(type, message, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        type.write(out.name("type"));
        out.name("message").string(message);
        out.extra(extra).endObject();
    }
}
