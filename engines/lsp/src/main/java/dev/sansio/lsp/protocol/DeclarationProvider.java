package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|DeclarationOptions|DeclarationRegistrationOptions)}. */
public sealed interface DeclarationProvider extends JsonValue
        permits DeclarationProvider.Flag, DeclarationOptions, DeclarationRegistrationOptions {

    /** How it is read and written. */
    JsonType<DeclarationProvider> CODEC = JsonType.of(DeclarationProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements DeclarationProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static DeclarationProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static DeclarationProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.DECLARATION_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("DeclarationProvider");
        };
    }
}
