package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentContentOptions}:
 * in {@link WorkspaceOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param schemes {@code string[]}
 * @param extra members that the specification does not know
 */
public record TextDocumentContentOptions(
        List<String> schemes,
        Map<String, JsonNode> extra)
        implements TextDocumentContentProvider {

    /** How it is read and written. */
    public static final JsonType<TextDocumentContentOptions> CODEC = JsonType.of(TextDocumentContentOptions::read);

    static final Shape SHAPE = Shape.of("schemes:a");

    public TextDocumentContentOptions {
        schemes = Copies.list(schemes);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentContentOptions of(List<String> schemes) {
        return new TextDocumentContentOptions(schemes, Map.of());
    }

    /** Reads one. */
    public static TextDocumentContentOptions read(JsonReader in) {
        List<String> schemes = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentContentOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "schemes" -> schemes = in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (schemes == null) {
            throw ShapeException.missing("TextDocumentContentOptions", "schemes");
        }
        return new TextDocumentContentOptions(schemes, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("schemes").list(schemes, (each, to) -> to.string(each));
        out.extra(extra).endObject();
    }
}
