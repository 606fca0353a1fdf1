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
 * {@code VersionedTextDocumentIdentifier}:
 * in {@link DidChangeTextDocumentParams},
 * in {@link NotebookDocumentCellContentChanges}.
 *
 * @param uri {@code DocumentUri}
 * @param version {@code integer}
 * @param extra members that the specification does not know
 */
public record VersionedTextDocumentIdentifier(
        String uri,
        int version,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<VersionedTextDocumentIdentifier> CODEC = JsonType.of(VersionedTextDocumentIdentifier::read);

    public VersionedTextDocumentIdentifier {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static VersionedTextDocumentIdentifier of(String uri, int version) {
        return new VersionedTextDocumentIdentifier(uri, version, Map.of());
    }

    /** Reads one. */
    public static VersionedTextDocumentIdentifier read(JsonReader in) {
        String uri = null;
        int version = 0;
        boolean hasVersion = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("VersionedTextDocumentIdentifier");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "version" -> {
                    version = in.integer();
                    hasVersion = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("VersionedTextDocumentIdentifier", "uri");
        }
        if (!hasVersion) {
            throw ShapeException.missing("VersionedTextDocumentIdentifier", "version");
        }
        return new VersionedTextDocumentIdentifier(uri, version, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        out.name("version").number(version);
        out.extra(extra).endObject();
    }
}
