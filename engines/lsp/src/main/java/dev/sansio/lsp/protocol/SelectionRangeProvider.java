package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|SelectionRangeOptions|SelectionRangeRegistrationOptions)}. */
public sealed interface SelectionRangeProvider extends JsonValue
        permits SelectionRangeProvider.Flag, SelectionRangeOptions, SelectionRangeRegistrationOptions {

    /** How it is read and written. */
    JsonType<SelectionRangeProvider> CODEC = JsonType.of(SelectionRangeProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements SelectionRangeProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static SelectionRangeProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static SelectionRangeProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.SELECTION_RANGE_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("SelectionRangeProvider");
        };
    }
}
