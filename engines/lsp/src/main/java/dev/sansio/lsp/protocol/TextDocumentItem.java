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
 * {@code TextDocumentItem}:
 * in {@link DidOpenNotebookDocumentParams},
 * in {@link DidOpenTextDocumentParams},
 * in {@link NotebookDocumentCellChangeStructure}.
 *
 * @param uri {@code DocumentUri}
 * @param languageId {@code LanguageKind}
 * @param version {@code integer}
 * @param text {@code string}
 * @param extra members that the specification does not know
 */
public record TextDocumentItem(
        String uri,
        LanguageKind languageId,
        int version,
        String text,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentItem> CODEC = JsonType.of(TextDocumentItem::read);

    public TextDocumentItem {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(languageId, "languageId");
        Objects.requireNonNull(text, "text");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentItem of(String uri, LanguageKind languageId, int version, String text) {
        return new TextDocumentItem(uri, languageId, version, text, Map.of());
    }

    /** Reads one. */
    public static TextDocumentItem read(JsonReader in) {
        String uri = null;
        LanguageKind languageId = null;
        int version = 0;
        boolean hasVersion = false;
        String text = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentItem");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "languageId" -> languageId = LanguageKind.read(in);
                case "version" -> {
                    version = in.integer();
                    hasVersion = true;
                }
                case "text" -> text = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("TextDocumentItem", "uri");
        }
        if (languageId == null) {
            throw ShapeException.missing("TextDocumentItem", "languageId");
        }
        if (!hasVersion) {
            throw ShapeException.missing("TextDocumentItem", "version");
        }
        if (text == null) {
            throw ShapeException.missing("TextDocumentItem", "text");
        }
        return new TextDocumentItem(uri, languageId, version, text, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        languageId.write(out.name("languageId"));
        out.name("version").number(version);
        out.name("text").string(text);
        out.extra(extra).endObject();
    }
}
