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
 * {@code DidCloseTextDocumentParams}:
 * the parameters of {@code textDocument/didClose}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param extra members that the specification does not know
 */
public record DidCloseTextDocumentParams(
        TextDocumentIdentifier textDocument,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidCloseTextDocumentParams> CODEC = JsonType.of(DidCloseTextDocumentParams::read);

    public DidCloseTextDocumentParams {
        Objects.requireNonNull(textDocument, "textDocument");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidCloseTextDocumentParams of(TextDocumentIdentifier textDocument) {
        return new DidCloseTextDocumentParams(textDocument, Map.of());
    }

    /** Reads one. */
    public static DidCloseTextDocumentParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidCloseTextDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DidCloseTextDocumentParams", "textDocument");
        }
        return new DidCloseTextDocumentParams(textDocument, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        out.extra(extra).endObject();
    }
}
