package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|SemanticTokensFullDelta)}. */
public sealed interface SemanticTokensFull extends JsonValue
        permits SemanticTokensFull.Flag, SemanticTokensFullDelta {

    /** How it is read and written. */
    JsonType<SemanticTokensFull> CODEC = JsonType.of(SemanticTokensFull::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements SemanticTokensFull {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static SemanticTokensFull of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static SemanticTokensFull read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> SemanticTokensFullDelta.read(in);
            default -> throw in.mismatch("SemanticTokensFull");
        };
    }
}
