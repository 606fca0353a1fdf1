package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|DocumentSymbolOptions)}. */
public sealed interface DocumentSymbolProvider extends JsonValue
        permits DocumentSymbolProvider.Flag, DocumentSymbolOptions {

    /** How it is read and written. */
    JsonType<DocumentSymbolProvider> CODEC = JsonType.of(DocumentSymbolProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements DocumentSymbolProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static DocumentSymbolProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static DocumentSymbolProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> DocumentSymbolOptions.read(in);
            default -> throw in.mismatch("DocumentSymbolProvider");
        };
    }
}
