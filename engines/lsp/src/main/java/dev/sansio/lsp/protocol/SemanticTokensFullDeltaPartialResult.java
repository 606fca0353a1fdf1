package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (SemanticTokensPartialResult|SemanticTokensDeltaPartialResult)}. */
public sealed interface SemanticTokensFullDeltaPartialResult extends JsonValue
        permits SemanticTokensPartialResult, SemanticTokensDeltaPartialResult {

    /** How it is read and written. */
    JsonType<SemanticTokensFullDeltaPartialResult> CODEC = JsonType.of(SemanticTokensFullDeltaPartialResult::read);

    /** Reads one. */
    static SemanticTokensFullDeltaPartialResult read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.SEMANTIC_TOKENS_FULL_DELTA_PARTIAL_RESULT_OBJECTS.read(in);
            default -> throw in.mismatch("SemanticTokensFullDeltaPartialResult");
        };
    }
}
