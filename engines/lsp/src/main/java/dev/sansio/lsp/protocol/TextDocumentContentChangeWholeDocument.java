package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentContentChangeWholeDocument}.
 *
 * <p>Since 3.18.0.
 *
 * @param text {@code string}
 * @param extra members that the specification does not know
 */
public record TextDocumentContentChangeWholeDocument(
        String text,
        Map<String, JsonNode> extra)
        implements TextDocumentContentChangeEvent {

    /** How it is read and written. */
    public static final JsonType<TextDocumentContentChangeWholeDocument> CODEC = JsonType.of(TextDocumentContentChangeWholeDocument::read);

    static final Shape SHAPE = Shape.of("text:s");

    public TextDocumentContentChangeWholeDocument {
        Objects.requireNonNull(text, "text");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentContentChangeWholeDocument of(String text) {
        return new TextDocumentContentChangeWholeDocument(text, Map.of());
    }

    /** Reads one. */
    public static TextDocumentContentChangeWholeDocument read(JsonReader in) {
        String text = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentContentChangeWholeDocument");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "text" -> text = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (text == null) {
            throw ShapeException.missing("TextDocumentContentChangeWholeDocument", "text");
        }
        return new TextDocumentContentChangeWholeDocument(text, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("text").string(text);
        out.extra(extra).endObject();
    }
}
