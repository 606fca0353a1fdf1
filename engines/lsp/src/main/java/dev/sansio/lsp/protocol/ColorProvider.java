package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|DocumentColorOptions|DocumentColorRegistrationOptions)}. */
public sealed interface ColorProvider extends JsonValue
        permits ColorProvider.Flag, DocumentColorOptions, DocumentColorRegistrationOptions {

    /** How it is read and written. */
    JsonType<ColorProvider> CODEC = JsonType.of(ColorProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements ColorProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static ColorProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static ColorProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.COLOR_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("ColorProvider");
        };
    }
}
