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
 * {@code DidOpenNotebookDocumentParams}:
 * the parameters of {@code notebookDocument/didOpen}.
 *
 * <p>Since 3.17.0.
 *
 * @param notebookDocument {@code NotebookDocument}
 * @param cellTextDocuments {@code TextDocumentItem[]}
 * @param extra members that the specification does not know
 */
public record DidOpenNotebookDocumentParams(
        NotebookDocument notebookDocument,
        List<TextDocumentItem> cellTextDocuments,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidOpenNotebookDocumentParams> CODEC = JsonType.of(DidOpenNotebookDocumentParams::read);

    public DidOpenNotebookDocumentParams {
        Objects.requireNonNull(notebookDocument, "notebookDocument");
        cellTextDocuments = Copies.list(cellTextDocuments);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidOpenNotebookDocumentParams of(NotebookDocument notebookDocument, List<TextDocumentItem> cellTextDocuments) {
        return new DidOpenNotebookDocumentParams(notebookDocument, cellTextDocuments, Map.of());
    }

    /** Reads one. */
    public static DidOpenNotebookDocumentParams read(JsonReader in) {
        NotebookDocument notebookDocument = null;
        List<TextDocumentItem> cellTextDocuments = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidOpenNotebookDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookDocument" -> notebookDocument = NotebookDocument.read(in);
                case "cellTextDocuments" -> cellTextDocuments = in.list(TextDocumentItem::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebookDocument == null) {
            throw ShapeException.missing("DidOpenNotebookDocumentParams", "notebookDocument");
        }
        if (cellTextDocuments == null) {
            throw ShapeException.missing("DidOpenNotebookDocumentParams", "cellTextDocuments");
        }
        return new DidOpenNotebookDocumentParams(notebookDocument, cellTextDocuments, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        notebookDocument.write(out.name("notebookDocument"));
        out.name("cellTextDocuments").list(cellTextDocuments, TextDocumentItem::write);
        out.extra(extra).endObject();
    }
}
