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
 * {@code NotebookDocumentIdentifier}:
 * in {@link DidCloseNotebookDocumentParams},
 * in {@link DidSaveNotebookDocumentParams}.
 *
 * <p>Since 3.17.0.
 *
 * @param uri {@code URI}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentIdentifier(
        String uri,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentIdentifier> CODEC = JsonType.of(NotebookDocumentIdentifier::read);

    public NotebookDocumentIdentifier {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentIdentifier of(String uri) {
        return new NotebookDocumentIdentifier(uri, Map.of());
    }

    /** Reads one. */
    public static NotebookDocumentIdentifier read(JsonReader in) {
        String uri = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentIdentifier");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("NotebookDocumentIdentifier", "uri");
        }
        return new NotebookDocumentIdentifier(uri, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        out.extra(extra).endObject();
    }
}
