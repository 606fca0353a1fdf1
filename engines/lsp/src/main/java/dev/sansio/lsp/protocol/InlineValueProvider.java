package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|InlineValueOptions|InlineValueRegistrationOptions)}. */
public sealed interface InlineValueProvider extends JsonValue
        permits InlineValueProvider.Flag, InlineValueOptions, InlineValueRegistrationOptions {

    /** How it is read and written. */
    JsonType<InlineValueProvider> CODEC = JsonType.of(InlineValueProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements InlineValueProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static InlineValueProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static InlineValueProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.INLINE_VALUE_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("InlineValueProvider");
        };
    }
}
