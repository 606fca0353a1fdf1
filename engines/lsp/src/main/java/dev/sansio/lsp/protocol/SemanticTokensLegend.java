package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code SemanticTokensLegend}:
 * in {@link SemanticTokensOptions}.
 *
 * <p>Since 3.16.0.
 *
 * @param tokenTypes {@code string[]}
 * @param tokenModifiers {@code string[]}
 * @param extra members that the specification does not know
 */
public record SemanticTokensLegend(
        List<String> tokenTypes,
        List<String> tokenModifiers,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensLegend> CODEC = JsonType.of(SemanticTokensLegend::read);

    public SemanticTokensLegend {
        tokenTypes = Copies.list(tokenTypes);
        tokenModifiers = Copies.list(tokenModifiers);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensLegend of(List<String> tokenTypes, List<String> tokenModifiers) {
        return new SemanticTokensLegend(tokenTypes, tokenModifiers, Map.of());
    }

    /** Reads one. */
    public static SemanticTokensLegend read(JsonReader in) {
        List<String> tokenTypes = null;
        List<String> tokenModifiers = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensLegend");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "tokenTypes" -> tokenTypes = in.list(JsonReader::string);
                case "tokenModifiers" -> tokenModifiers = in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (tokenTypes == null) {
            throw ShapeException.missing("SemanticTokensLegend", "tokenTypes");
        }
        if (tokenModifiers == null) {
            throw ShapeException.missing("SemanticTokensLegend", "tokenModifiers");
        }
        return new SemanticTokensLegend(tokenTypes, tokenModifiers, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("tokenTypes").list(tokenTypes, (each, to) -> to.string(each));
        out.name("tokenModifiers").list(tokenModifiers, (each, to) -> to.string(each));
        out.extra(extra).endObject();
    }
}
