package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|TypeHierarchyOptions|TypeHierarchyRegistrationOptions)}. */
public sealed interface TypeHierarchyProvider extends JsonValue
        permits TypeHierarchyProvider.Flag, TypeHierarchyOptions, TypeHierarchyRegistrationOptions {

    /** How it is read and written. */
    JsonType<TypeHierarchyProvider> CODEC = JsonType.of(TypeHierarchyProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements TypeHierarchyProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static TypeHierarchyProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static TypeHierarchyProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.TYPE_HIERARCHY_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("TypeHierarchyProvider");
        };
    }
}
