package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|ClientSemanticTokensRequestFullDelta)}. */
public sealed interface ClientSemanticTokensFull extends JsonValue
        permits ClientSemanticTokensFull.Flag, ClientSemanticTokensRequestFullDelta {

    /** How it is read and written. */
    JsonType<ClientSemanticTokensFull> CODEC = JsonType.of(ClientSemanticTokensFull::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements ClientSemanticTokensFull {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static ClientSemanticTokensFull of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static ClientSemanticTokensFull read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> ClientSemanticTokensRequestFullDelta.read(in);
            default -> throw in.mismatch("ClientSemanticTokensFull");
        };
    }
}
