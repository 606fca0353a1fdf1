package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|ReferenceOptions)}. */
public sealed interface ReferencesProvider extends JsonValue
        permits ReferencesProvider.Flag, ReferenceOptions {

    /** How it is read and written. */
    JsonType<ReferencesProvider> CODEC = JsonType.of(ReferencesProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements ReferencesProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static ReferencesProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static ReferencesProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> ReferenceOptions.read(in);
            default -> throw in.mismatch("ReferencesProvider");
        };
    }
}
