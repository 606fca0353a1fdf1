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
 * {@code TextDocumentContentRefreshParams}:
 * the parameters of {@code workspace/textDocumentContent/refresh}.
 *
 * <p>Since 3.18.0.
 *
 * @param uri {@code DocumentUri}
 * @param extra members that the specification does not know
 */
public record TextDocumentContentRefreshParams(
        String uri,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentContentRefreshParams> CODEC = JsonType.of(TextDocumentContentRefreshParams::read);

    public TextDocumentContentRefreshParams {
        Objects.requireNonNull(uri, "uri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentContentRefreshParams of(String uri) {
        return new TextDocumentContentRefreshParams(uri, Map.of());
    }

    /** Reads one. */
    public static TextDocumentContentRefreshParams read(JsonReader in) {
        String uri = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentContentRefreshParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("TextDocumentContentRefreshParams", "uri");
        }
        return new TextDocumentContentRefreshParams(uri, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        out.extra(extra).endObject();
    }
}
