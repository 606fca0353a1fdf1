package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|FoldingRangeOptions|FoldingRangeRegistrationOptions)}. */
public sealed interface FoldingRangeProvider extends JsonValue
        permits FoldingRangeProvider.Flag, FoldingRangeOptions, FoldingRangeRegistrationOptions {

    /** How it is read and written. */
    JsonType<FoldingRangeProvider> CODEC = JsonType.of(FoldingRangeProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements FoldingRangeProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static FoldingRangeProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static FoldingRangeProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> Choices.FOLDING_RANGE_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("FoldingRangeProvider");
        };
    }
}
