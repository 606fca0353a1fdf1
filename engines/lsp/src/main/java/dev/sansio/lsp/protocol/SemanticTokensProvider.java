package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (SemanticTokensOptions|SemanticTokensRegistrationOptions)}. */
public sealed interface SemanticTokensProvider extends JsonValue
        permits SemanticTokensOptions, SemanticTokensRegistrationOptions {

    /** How it is read and written. */
    JsonType<SemanticTokensProvider> CODEC = JsonType.of(SemanticTokensProvider::read);

    /** Reads one. */
    static SemanticTokensProvider read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.SEMANTIC_TOKENS_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("SemanticTokensProvider");
        };
    }
}
