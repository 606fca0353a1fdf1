package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|ImplementationOptions|ImplementationRegistrationOptions)}. */
public sealed interface ImplementationProvider extends JsonValue
        permits ImplementationProvider.Flag, ImplementationOptions, ImplementationRegistrationOptions {

    /** How it is read and written. */
    JsonType<ImplementationProvider> CODEC = JsonType.of(ImplementationProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements ImplementationProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static ImplementationProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static ImplementationProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.IMPLEMENTATION_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("ImplementationProvider");
        };
    }
}
