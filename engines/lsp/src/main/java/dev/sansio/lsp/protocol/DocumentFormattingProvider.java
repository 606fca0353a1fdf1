package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|DocumentFormattingOptions)}. */
public sealed interface DocumentFormattingProvider extends JsonValue
        permits DocumentFormattingProvider.Flag, DocumentFormattingOptions {

    /** How it is read and written. */
    JsonType<DocumentFormattingProvider> CODEC = JsonType.of(DocumentFormattingProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements DocumentFormattingProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static DocumentFormattingProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static DocumentFormattingProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> DocumentFormattingOptions.read(in);
            default -> throw in.mismatch("DocumentFormattingProvider");
        };
    }
}
