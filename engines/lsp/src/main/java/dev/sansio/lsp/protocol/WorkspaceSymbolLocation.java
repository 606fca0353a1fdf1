package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (Location|LocationUriOnly)}. */
public sealed interface WorkspaceSymbolLocation extends JsonValue
        permits Location, LocationUriOnly {

    /** How it is read and written. */
    JsonType<WorkspaceSymbolLocation> CODEC = JsonType.of(WorkspaceSymbolLocation::read);

    /** Reads one. */
    static WorkspaceSymbolLocation read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.WORKSPACE_SYMBOL_LOCATION_OBJECTS.read(in);
            default -> throw in.mismatch("WorkspaceSymbolLocation");
        };
    }
}
