package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|LinkedEditingRangeOptions|LinkedEditingRangeRegistrationOptions)}. */
public sealed interface LinkedEditingRangeProvider extends JsonValue
        permits LinkedEditingRangeProvider.Flag, LinkedEditingRangeOptions, LinkedEditingRangeRegistrationOptions {

    /** How it is read and written. */
    JsonType<LinkedEditingRangeProvider> CODEC = JsonType.of(LinkedEditingRangeProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements LinkedEditingRangeProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static LinkedEditingRangeProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static LinkedEditingRangeProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.LINKED_EDITING_RANGE_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("LinkedEditingRangeProvider");
        };
    }
}
