package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|InlayHintOptions|InlayHintRegistrationOptions)}. */
public sealed interface InlayHintProvider extends JsonValue
        permits InlayHintProvider.Flag, InlayHintOptions, InlayHintRegistrationOptions {

    /** How it is read and written. */
    JsonType<InlayHintProvider> CODEC = JsonType.of(InlayHintProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements InlayHintProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static InlayHintProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static InlayHintProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.INLAY_HINT_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("InlayHintProvider");
        };
    }
}
