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
 * {@code SemanticTokensDeltaPartialResult}:
 * a part of the result of {@code textDocument/semanticTokens/full/delta}.
 *
 * <p>Since 3.16.0.
 *
 * @param edits {@code SemanticTokensEdit[]}
 * @param extra members that the specification does not know
 */
public record SemanticTokensDeltaPartialResult(
        List<SemanticTokensEdit> edits,
        Map<String, JsonNode> extra)
        implements SemanticTokensFullDeltaPartialResult {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensDeltaPartialResult> CODEC = JsonType.of(SemanticTokensDeltaPartialResult::read);

    static final Shape SHAPE = Shape.of("edits:a");

    public SemanticTokensDeltaPartialResult {
        edits = Copies.list(edits);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensDeltaPartialResult of(List<SemanticTokensEdit> edits) {
        return new SemanticTokensDeltaPartialResult(edits, Map.of());
    }

    /** Reads one. */
    public static SemanticTokensDeltaPartialResult read(JsonReader in) {
        List<SemanticTokensEdit> edits = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensDeltaPartialResult");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "edits" -> edits = in.list(SemanticTokensEdit::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (edits == null) {
            throw ShapeException.missing("SemanticTokensDeltaPartialResult", "edits");
        }
        return new SemanticTokensDeltaPartialResult(edits, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("edits").list(edits, SemanticTokensEdit::write);
        out.extra(extra).endObject();
    }
}
