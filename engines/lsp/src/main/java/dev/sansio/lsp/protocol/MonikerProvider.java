package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|MonikerOptions|MonikerRegistrationOptions)}. */
public sealed interface MonikerProvider extends JsonValue
        permits MonikerProvider.Flag, MonikerOptions, MonikerRegistrationOptions {

    /** How it is read and written. */
    JsonType<MonikerProvider> CODEC = JsonType.of(MonikerProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements MonikerProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static MonikerProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static MonikerProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.MONIKER_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("MonikerProvider");
        };
    }
}
