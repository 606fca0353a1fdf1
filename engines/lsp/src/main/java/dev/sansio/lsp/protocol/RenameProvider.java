package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|RenameOptions)}. */
public sealed interface RenameProvider extends JsonValue
        permits RenameProvider.Flag, RenameOptions {

    /** How it is read and written. */
    JsonType<RenameProvider> CODEC = JsonType.of(RenameProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements RenameProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static RenameProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static RenameProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> RenameOptions.read(in);
            default -> throw in.mismatch("RenameProvider");
        };
    }
}
