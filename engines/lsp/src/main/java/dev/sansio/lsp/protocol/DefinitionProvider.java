package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|DefinitionOptions)}. */
public sealed interface DefinitionProvider extends JsonValue
        permits DefinitionProvider.Flag, DefinitionOptions {

    /** How it is read and written. */
    JsonType<DefinitionProvider> CODEC = JsonType.of(DefinitionProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements DefinitionProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static DefinitionProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static DefinitionProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> DefinitionOptions.read(in);
            default -> throw in.mismatch("DefinitionProvider");
        };
    }
}
