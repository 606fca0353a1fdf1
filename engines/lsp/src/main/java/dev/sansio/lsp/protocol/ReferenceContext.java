package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code ReferenceContext}:
 * in {@link ReferenceParams}.
 *
 * @param includeDeclaration {@code boolean}
 * @param extra members that the specification does not know
 */
public record ReferenceContext(
        boolean includeDeclaration,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ReferenceContext> CODEC = JsonType.of(ReferenceContext::read);

    public ReferenceContext {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ReferenceContext of(boolean includeDeclaration) {
        return new ReferenceContext(includeDeclaration, Map.of());
    }

    /** Reads one. */
    public static ReferenceContext read(JsonReader in) {
        boolean includeDeclaration = false;
        boolean hasIncludeDeclaration = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ReferenceContext");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "includeDeclaration" -> {
                    includeDeclaration = in.bool();
                    hasIncludeDeclaration = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasIncludeDeclaration) {
            throw ShapeException.missing("ReferenceContext", "includeDeclaration");
        }
        return new ReferenceContext(includeDeclaration, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("includeDeclaration").bool(includeDeclaration);
        out.extra(extra).endObject();
    }
}
