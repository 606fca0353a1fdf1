package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|DocumentHighlightOptions)}. */
public sealed interface DocumentHighlightProvider extends JsonValue
        permits DocumentHighlightProvider.Flag, DocumentHighlightOptions {

    /** How it is read and written. */
    JsonType<DocumentHighlightProvider> CODEC = JsonType.of(DocumentHighlightProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements DocumentHighlightProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static DocumentHighlightProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static DocumentHighlightProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> DocumentHighlightOptions.read(in);
            default -> throw in.mismatch("DocumentHighlightProvider");
        };
    }
}
