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
 * {@code NotebookDocumentCellContentChanges}:
 * in {@link NotebookDocumentCellChanges}.
 *
 * <p>Since 3.18.0.
 *
 * @param document {@code VersionedTextDocumentIdentifier}
 * @param changes {@code TextDocumentContentChangeEvent[]}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentCellContentChanges(
        VersionedTextDocumentIdentifier document,
        List<TextDocumentContentChangeEvent> changes,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentCellContentChanges> CODEC = JsonType.of(NotebookDocumentCellContentChanges::read);

    public NotebookDocumentCellContentChanges {
        Objects.requireNonNull(document, "document");
        changes = Copies.list(changes);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentCellContentChanges of(VersionedTextDocumentIdentifier document, List<TextDocumentContentChangeEvent> changes) {
        return new NotebookDocumentCellContentChanges(document, changes, Map.of());
    }

    /** Reads one. */
    public static NotebookDocumentCellContentChanges read(JsonReader in) {
        VersionedTextDocumentIdentifier document = null;
        List<TextDocumentContentChangeEvent> changes = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentCellContentChanges");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "document" -> document = VersionedTextDocumentIdentifier.read(in);
                case "changes" -> changes = in.list(TextDocumentContentChangeEvent::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (document == null) {
            throw ShapeException.missing("NotebookDocumentCellContentChanges", "document");
        }
        if (changes == null) {
            throw ShapeException.missing("NotebookDocumentCellContentChanges", "changes");
        }
        return new NotebookDocumentCellContentChanges(document, changes, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        document.write(out.name("document"));
        out.name("changes").list(changes, TextDocumentContentChangeEvent::write);
        out.extra(extra).endObject();
    }
}
