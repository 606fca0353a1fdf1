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
 * {@code TextDocumentContentResult}:
 * a result of {@code workspace/textDocumentContent}.
 *
 * <p>Since 3.18.0.
 *
 * @param text {@code string}
 * @param extra members that the specification does not know
 */
public record TextDocumentContentResult(
        String text,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentContentResult> CODEC = JsonType.of(TextDocumentContentResult::read);

    public TextDocumentContentResult {
        Objects.requireNonNull(text, "text");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentContentResult of(String text) {
        return new TextDocumentContentResult(text, Map.of());
    }

    /** Reads one. */
    public static TextDocumentContentResult read(JsonReader in) {
        String text = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentContentResult");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "text" -> text = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (text == null) {
            throw ShapeException.missing("TextDocumentContentResult", "text");
        }
        return new TextDocumentContentResult(text, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("text").string(text);
        out.extra(extra).endObject();
    }
}
