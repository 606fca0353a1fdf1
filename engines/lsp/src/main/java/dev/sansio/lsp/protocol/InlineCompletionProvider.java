package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|InlineCompletionOptions)}. */
public sealed interface InlineCompletionProvider extends JsonValue
        permits InlineCompletionProvider.Flag, InlineCompletionOptions {

    /** How it is read and written. */
    JsonType<InlineCompletionProvider> CODEC = JsonType.of(InlineCompletionProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements InlineCompletionProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static InlineCompletionProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static InlineCompletionProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> InlineCompletionOptions.read(in);
            default -> throw in.mismatch("InlineCompletionProvider");
        };
    }
}
