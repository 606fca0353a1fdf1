package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (Command|CodeAction)}. */
public sealed interface CommandOrCodeAction extends JsonValue
        permits Command, CodeAction {

    /** How it is read and written. */
    JsonType<CommandOrCodeAction> CODEC = JsonType.of(CommandOrCodeAction::read);

    /** Reads one. */
    static CommandOrCodeAction read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.COMMAND_OR_CODE_ACTION_OBJECTS.read(in);
            default -> throw in.mismatch("CommandOrCodeAction");
        };
    }
}
