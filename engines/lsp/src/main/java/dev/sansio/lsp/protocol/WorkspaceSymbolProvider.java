package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (boolean|WorkspaceSymbolOptions)}. */
public sealed interface WorkspaceSymbolProvider extends JsonValue
        permits WorkspaceSymbolProvider.Flag, WorkspaceSymbolOptions {

    /** How it is read and written. */
    JsonType<WorkspaceSymbolProvider> CODEC = JsonType.of(WorkspaceSymbolProvider::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements WorkspaceSymbolProvider {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static WorkspaceSymbolProvider of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static WorkspaceSymbolProvider read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> WorkspaceSymbolOptions.read(in);
            default -> throw in.mismatch("WorkspaceSymbolProvider");
        };
    }
}
