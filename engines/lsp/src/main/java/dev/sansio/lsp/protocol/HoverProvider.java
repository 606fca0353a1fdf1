package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|HoverOptions)}. */
public sealed interface HoverProvider extends JsonValue
        permits HoverProvider.Flag, HoverOptions {

    /** How it is read and written. */
    JsonType<HoverProvider> CODEC = JsonType.of(HoverProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements HoverProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static HoverProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static HoverProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> HoverOptions.read(in);
            default -> throw in.mismatch("HoverProvider");
        };
    }
}
