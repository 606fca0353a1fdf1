package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (Range|PrepareRenamePlaceholder|PrepareRenameDefaultBehavior)}. */
public sealed interface PrepareRenameResult extends JsonValue
        permits Range, PrepareRenamePlaceholder, PrepareRenameDefaultBehavior {

    /** How it is read and written. */
    JsonType<PrepareRenameResult> CODEC = JsonType.of(PrepareRenameResult::read);

    /** Reads one. */
    static PrepareRenameResult read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.PREPARE_RENAME_RESULT_OBJECTS.read(in);
            default -> throw in.mismatch("PrepareRenameResult");
        };
    }
}
