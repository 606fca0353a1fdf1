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
 * {@code DidChangeNotebookDocumentParams}:
 * the parameters of {@code notebookDocument/didChange}.
 *
 * <p>Since 3.17.0.
 *
 * @param notebookDocument {@code VersionedNotebookDocumentIdentifier}
 * @param change {@code NotebookDocumentChangeEvent}
 * @param extra members that the specification does not know
 */
public record DidChangeNotebookDocumentParams(
        VersionedNotebookDocumentIdentifier notebookDocument,
        NotebookDocumentChangeEvent change,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidChangeNotebookDocumentParams> CODEC = JsonType.of(DidChangeNotebookDocumentParams::read);

    public DidChangeNotebookDocumentParams {
        Objects.requireNonNull(notebookDocument, "notebookDocument");
        Objects.requireNonNull(change, "change");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidChangeNotebookDocumentParams of(VersionedNotebookDocumentIdentifier notebookDocument, NotebookDocumentChangeEvent change) {
        return new DidChangeNotebookDocumentParams(notebookDocument, change, Map.of());
    }

    /** Reads one. */
    public static DidChangeNotebookDocumentParams read(JsonReader in) {
        VersionedNotebookDocumentIdentifier notebookDocument = null;
        NotebookDocumentChangeEvent change = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidChangeNotebookDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "notebookDocument" -> notebookDocument = VersionedNotebookDocumentIdentifier.read(in);
                case "change" -> change = NotebookDocumentChangeEvent.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (notebookDocument == null) {
            throw ShapeException.missing("DidChangeNotebookDocumentParams", "notebookDocument");
        }
        if (change == null) {
            throw ShapeException.missing("DidChangeNotebookDocumentParams", "change");
        }
        return new DidChangeNotebookDocumentParams(notebookDocument, change, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        notebookDocument.write(out.name("notebookDocument"));
        change.write(out.name("change"));
        out.extra(extra).endObject();
    }
}
