package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|TypeDefinitionOptions|TypeDefinitionRegistrationOptions)}. */
public sealed interface TypeDefinitionProvider extends JsonValue
        permits TypeDefinitionProvider.Flag, TypeDefinitionOptions, TypeDefinitionRegistrationOptions {

    /** How it is read and written. */
    JsonType<TypeDefinitionProvider> CODEC = JsonType.of(TypeDefinitionProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements TypeDefinitionProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static TypeDefinitionProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static TypeDefinitionProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.TYPE_DEFINITION_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("TypeDefinitionProvider");
        };
    }
}
