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
 * {@code DidOpenTextDocumentParams}:
 * the parameters of {@code textDocument/didOpen}.
 *
 * @param textDocument {@code TextDocumentItem}
 * @param extra members that the specification does not know
 */
public record DidOpenTextDocumentParams(
        TextDocumentItem textDocument,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidOpenTextDocumentParams> CODEC = JsonType.of(DidOpenTextDocumentParams::read);

    public DidOpenTextDocumentParams {
        Objects.requireNonNull(textDocument, "textDocument");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidOpenTextDocumentParams of(TextDocumentItem textDocument) {
        return new DidOpenTextDocumentParams(textDocument, Map.of());
    }

    /** Reads one. */
    public static DidOpenTextDocumentParams read(JsonReader in) {
        TextDocumentItem textDocument = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidOpenTextDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentItem.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DidOpenTextDocumentParams", "textDocument");
        }
        return new DidOpenTextDocumentParams(textDocument, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        out.extra(extra).endObject();
    }
}
