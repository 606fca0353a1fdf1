package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|DocumentRangeFormattingOptions)}. */
public sealed interface DocumentRangeFormattingProvider extends JsonValue
        permits DocumentRangeFormattingProvider.Flag, DocumentRangeFormattingOptions {

    /** How it is read and written. */
    JsonType<DocumentRangeFormattingProvider> CODEC = JsonType.of(DocumentRangeFormattingProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements DocumentRangeFormattingProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static DocumentRangeFormattingProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static DocumentRangeFormattingProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> DocumentRangeFormattingOptions.read(in);
            default -> throw in.mismatch("DocumentRangeFormattingProvider");
        };
    }
}
