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
 * {@code ShowDocumentResult}:
 * a result of {@code window/showDocument}.
 *
 * <p>Since 3.16.0.
 *
 * @param success {@code boolean}
 * @param extra members that the specification does not know
 */
public record ShowDocumentResult(
        boolean success,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ShowDocumentResult> CODEC = JsonType.of(ShowDocumentResult::read);

    public ShowDocumentResult {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ShowDocumentResult of(boolean success) {
        return new ShowDocumentResult(success, Map.of());
    }

    /** Reads one. */
    public static ShowDocumentResult read(JsonReader in) {
        boolean success = false;
        boolean hasSuccess = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ShowDocumentResult");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "success" -> {
                    success = in.bool();
                    hasSuccess = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasSuccess) {
            throw ShapeException.missing("ShowDocumentResult", "success");
        }
        return new ShowDocumentResult(success, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("success").bool(success);
        out.extra(extra).endObject();
    }
}
