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
 * {@code DidCloseNotebookDocumentParams}:
 * the parameters of {@code notebookDocument/didClose}.
 *
 * <p>Since 3.17.0.
 *
 * @param notebookDocument {@code NotebookDocumentIdentifier}
 * @param cellTextDocuments {@code TextDocumentIdentifier[]}
 * @param extra members that the specification does not know
 */
public record DidCloseNotebookDocumentParams(
        NotebookDocumentIdentifier notebookDocument,
        List<TextDocumentIdentifier> cellTextDocuments,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidCloseNotebookDocumentParams> CODEC = JsonType.of(DidCloseNotebookDocumentParams::read);

    public DidCloseNotebookDocumentParams {
        Objects.requireNonNull(notebookDocument, "notebookDocument");
        cellTextDocuments = Copies.list(cellTextDocuments);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidCloseNotebookDocumentParams of(NotebookDocumentIdentifier notebookDocument, List<TextDocumentIdentifier> cellTextDocuments) {
        return new DidCloseNotebookDocumentParams(notebookDocument, cellTextDocuments, Map.of());
    }

    /** Reads one. */
    public static DidCloseNotebookDocumentParams read(JsonReader in) {
        NotebookDocumentIdentifier notebookDocument = null;
        List<TextDocumentIdentifier> cellTextDocuments = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidCloseNotebookDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookDocument" -> notebookDocument = NotebookDocumentIdentifier.read(in);
                case "cellTextDocuments" -> cellTextDocuments = in.list(TextDocumentIdentifier::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebookDocument == null) {
            throw ShapeException.missing("DidCloseNotebookDocumentParams", "notebookDocument");
        }
        if (cellTextDocuments == null) {
            throw ShapeException.missing("DidCloseNotebookDocumentParams", "cellTextDocuments");
        }
        return new DidCloseNotebookDocumentParams(notebookDocument, cellTextDocuments, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        notebookDocument.write(out.name("notebookDocument"));
        out.name("cellTextDocuments").list(cellTextDocuments, TextDocumentIdentifier::write);
        out.extra(extra).endObject();
    }
}
