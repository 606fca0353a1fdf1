package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|SaveOptions)}. */
public sealed interface BooleanOrSaveOptions extends JsonValue
        permits BooleanOrSaveOptions.Flag, SaveOptions {

    /** How it is read and written. */
    JsonType<BooleanOrSaveOptions> CODEC = JsonType.of(BooleanOrSaveOptions::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements BooleanOrSaveOptions {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static BooleanOrSaveOptions of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static BooleanOrSaveOptions read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> SaveOptions.read(in);
            default -> throw in.mismatch("BooleanOrSaveOptions");
        };
    }
}
