package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code InitializeError}:
 * the data of an error of {@code initialize}.
 *
 * @param retry {@code boolean}
 * @param extra members that the specification does not know
 */
public record InitializeError(
        boolean retry,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InitializeError> CODEC = JsonType.of(InitializeError::read);

    public InitializeError {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InitializeError of(boolean retry) {
        return new InitializeError(retry, Map.of());
    }

    /** Reads one. */
    public static InitializeError read(JsonReader in) {
        boolean retry = false;
        boolean hasRetry = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InitializeError");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "retry" -> {
                    retry = in.bool();
                    hasRetry = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasRetry) {
            throw ShapeException.missing("InitializeError", "retry");
        }
        return new InitializeError(retry, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("retry").bool(retry);
        out.extra(extra).endObject();
    }
}
