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
 * {@code DidSaveNotebookDocumentParams}:
 * the parameters of {@code notebookDocument/didSave}.
 *
 * <p>Since 3.17.0.
 *
 * @param notebookDocument {@code NotebookDocumentIdentifier}
 * @param extra members that the specification does not know
 */
public record DidSaveNotebookDocumentParams(
        NotebookDocumentIdentifier notebookDocument,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidSaveNotebookDocumentParams> CODEC = JsonType.of(DidSaveNotebookDocumentParams::read);

    public DidSaveNotebookDocumentParams {
        Objects.requireNonNull(notebookDocument, "notebookDocument");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidSaveNotebookDocumentParams of(NotebookDocumentIdentifier notebookDocument) {
        return new DidSaveNotebookDocumentParams(notebookDocument, Map.of());
    }

    /** Reads one. */
    public static DidSaveNotebookDocumentParams read(JsonReader in) {
        NotebookDocumentIdentifier notebookDocument = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidSaveNotebookDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookDocument" -> notebookDocument = NotebookDocumentIdentifier.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebookDocument == null) {
            throw ShapeException.missing("DidSaveNotebookDocumentParams", "notebookDocument");
        }
        return new DidSaveNotebookDocumentParams(notebookDocument, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        notebookDocument.write(out.name("notebookDocument"));
        out.extra(extra).endObject();
    }
}
