package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentEdit}:
 * in {@link WorkspaceEdit}.
 *
 * @param textDocument {@code OptionalVersionedTextDocumentIdentifier}
 * @param edits {@code (TextEdit|AnnotatedTextEdit|SnippetTextEdit)[]}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record TextDocumentEdit(
        OptionalVersionedTextDocumentIdentifier textDocument,
        List<DocumentEdit> edits,
        Map<String, JsonNode> extra)
        implements DocumentChange {

    /** How it is read and written. */
    public static final JsonType<TextDocumentEdit> CODEC = JsonType.of(TextDocumentEdit::read);

    static final Shape SHAPE = Shape.of("textDocument:o edits:a");

    public TextDocumentEdit {
        Objects.requireNonNull(textDocument, "textDocument");
        edits = Copies.list(edits);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentEdit of(OptionalVersionedTextDocumentIdentifier textDocument, List<DocumentEdit> edits) {
        return new TextDocumentEdit(textDocument, edits, Map.of());
    }

    /** Reads one. */
    public static TextDocumentEdit read(JsonReader in) {
        OptionalVersionedTextDocumentIdentifier textDocument = null;
        List<DocumentEdit> edits = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentEdit");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = OptionalVersionedTextDocumentIdentifier.read(in);
                case "edits" -> edits = in.list(DocumentEdit::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("TextDocumentEdit", "textDocument");
        }
        if (edits == null) {
            throw ShapeException.missing("TextDocumentEdit", "edits");
        }
        return new TextDocumentEdit(textDocument, edits, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        out.name("edits").list(edits, DocumentEdit::write);
        out.extra(extra).endObject();
    }
}
