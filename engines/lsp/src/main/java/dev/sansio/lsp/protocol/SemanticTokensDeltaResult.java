package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (SemanticTokens|SemanticTokensDelta)}. */
public sealed interface SemanticTokensDeltaResult extends JsonValue
        permits SemanticTokens, SemanticTokensDelta {

    /** How it is read and written. */
    JsonType<SemanticTokensDeltaResult> CODEC = JsonType.of(SemanticTokensDeltaResult::read);

    /** Reads one. */
    static SemanticTokensDeltaResult read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.SEMANTIC_TOKENS_DELTA_RESULT_OBJECTS.read(in);
            default -> throw in.mismatch("SemanticTokensDeltaResult");
        };
    }
}
