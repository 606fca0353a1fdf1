package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code DidChangeTextDocumentParams}:
 * the parameters of {@code textDocument/didChange}.
 *
 * @param textDocument {@code VersionedTextDocumentIdentifier}
 * @param contentChanges {@code TextDocumentContentChangeEvent[]}
 * @param extra members that the specification does not know
 */
public record DidChangeTextDocumentParams(
        VersionedTextDocumentIdentifier textDocument,
        List<TextDocumentContentChangeEvent> contentChanges,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidChangeTextDocumentParams> CODEC = JsonType.of(DidChangeTextDocumentParams::read);

    public DidChangeTextDocumentParams {
        Objects.requireNonNull(textDocument, "textDocument");
        contentChanges = Copies.list(contentChanges);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidChangeTextDocumentParams of(VersionedTextDocumentIdentifier textDocument, List<TextDocumentContentChangeEvent> contentChanges) {
        return new DidChangeTextDocumentParams(textDocument, contentChanges, Map.of());
    }

    /** Reads one. */
    public static DidChangeTextDocumentParams read(JsonReader in) {
        VersionedTextDocumentIdentifier textDocument = null;
        List<TextDocumentContentChangeEvent> contentChanges = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidChangeTextDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = VersionedTextDocumentIdentifier.read(in);
                case "contentChanges" -> contentChanges = in.list(TextDocumentContentChangeEvent::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DidChangeTextDocumentParams", "textDocument");
        }
        if (contentChanges == null) {
            throw ShapeException.missing("DidChangeTextDocumentParams", "contentChanges");
        }
        return new DidChangeTextDocumentParams(textDocument, contentChanges, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        out.name("contentChanges").list(contentChanges, TextDocumentContentChangeEvent::write);
        out.extra(extra).endObject();
    }
}
