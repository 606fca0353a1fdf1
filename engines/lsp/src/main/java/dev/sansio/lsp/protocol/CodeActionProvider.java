package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|CodeActionOptions)}. */
public sealed interface CodeActionProvider extends JsonValue
        permits CodeActionProvider.Flag, CodeActionOptions {

    /** How it is read and written. */
    JsonType<CodeActionProvider> CODEC = JsonType.of(CodeActionProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements CodeActionProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static CodeActionProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static CodeActionProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> CodeActionOptions.read(in);
            default -> throw in.mismatch("CodeActionProvider");
        };
    }
}
