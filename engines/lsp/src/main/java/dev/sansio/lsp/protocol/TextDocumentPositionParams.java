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
 * {@code TextDocumentPositionParams}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param extra members that the specification does not know
 */
public record TextDocumentPositionParams(
        TextDocumentIdentifier textDocument,
        Position position,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentPositionParams> CODEC = JsonType.of(TextDocumentPositionParams::read);

    public TextDocumentPositionParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentPositionParams of(TextDocumentIdentifier textDocument, Position position) {
        return new TextDocumentPositionParams(textDocument, position, Map.of());
    }

    /** Reads one. */
    public static TextDocumentPositionParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentPositionParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("TextDocumentPositionParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("TextDocumentPositionParams", "position");
        }
        return new TextDocumentPositionParams(textDocument, position, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        position.write(out.name("position"));
        out.extra(extra).endObject();
    }
}
