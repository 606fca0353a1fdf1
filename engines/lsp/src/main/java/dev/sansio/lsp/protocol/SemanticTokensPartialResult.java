package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.Ints;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code SemanticTokensPartialResult}:
 * a part of the result of {@code textDocument/semanticTokens/full/delta},
 * a part of the result of {@code textDocument/semanticTokens/full},
 * a part of the result of {@code textDocument/semanticTokens/range}.
 *
 * <p>Since 3.16.0.
 *
 * @param data {@code uinteger[]}
 * @param extra members that the specification does not know
 */
public record SemanticTokensPartialResult(
        Ints data,
        Map<String, JsonNode> extra)
        implements SemanticTokensFullDeltaPartialResult {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensPartialResult> CODEC = JsonType.of(SemanticTokensPartialResult::read);

    static final Shape SHAPE = Shape.of("data:a");

    public SemanticTokensPartialResult {
        Objects.requireNonNull(data, "data");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensPartialResult of(Ints data) {
        return new SemanticTokensPartialResult(data, Map.of());
    }

    /** Reads one. */
    public static SemanticTokensPartialResult read(JsonReader in) {
        Ints data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensPartialResult");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "data" -> data = in.uintegers();
                default -> extra = in.extra(extra, member);
            }
        }
        if (data == null) {
            throw ShapeException.missing("SemanticTokensPartialResult", "data");
        }
        return new SemanticTokensPartialResult(data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("data").integers(data);
        out.extra(extra).endObject();
    }
}
