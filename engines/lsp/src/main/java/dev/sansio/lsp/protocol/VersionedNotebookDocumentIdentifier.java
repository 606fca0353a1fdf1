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
 * {@code VersionedNotebookDocumentIdentifier}:
 * in {@link DidChangeNotebookDocumentParams}.
 *
 * <p>Since 3.17.0.
 *
 * @param version {@code integer}
 * @param uri {@code URI}
 * @param extra members that the specification does not know
 */
public record VersionedNotebookDocumentIdentifier(
        int version,
        String uri,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<VersionedNotebookDocumentIdentifier> CODEC = JsonType.of(VersionedNotebookDocumentIdentifier::read);

    public VersionedNotebookDocumentIdentifier {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static VersionedNotebookDocumentIdentifier of(int version, String uri) {
        return new VersionedNotebookDocumentIdentifier(version, uri, Map.of());
    }

    /** Reads one. */
    public static VersionedNotebookDocumentIdentifier read(JsonReader in) {
        int version = 0;
        boolean hasVersion = false;
        String uri = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("VersionedNotebookDocumentIdentifier");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "version" -> {
                    version = in.integer();
                    hasVersion = true;
                }
                case "uri" -> uri = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasVersion) {
            throw ShapeException.missing("VersionedNotebookDocumentIdentifier", "version");
        }
        if (uri == null) {
            throw ShapeException.missing("VersionedNotebookDocumentIdentifier", "uri");
        }
        return new VersionedNotebookDocumentIdentifier(version, uri, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("version").number(version);
        out.name("uri").string(uri);
        out.extra(extra).endObject();
    }
}
