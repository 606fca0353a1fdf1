package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|CallHierarchyOptions|CallHierarchyRegistrationOptions)}. */
public sealed interface CallHierarchyProvider extends JsonValue
        permits CallHierarchyProvider.Flag, CallHierarchyOptions, CallHierarchyRegistrationOptions {

    /** How it is read and written. */
    JsonType<CallHierarchyProvider> CODEC = JsonType.of(CallHierarchyProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements CallHierarchyProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static CallHierarchyProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static CallHierarchyProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.CALL_HIERARCHY_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("CallHierarchyProvider");
        };
    }
}
