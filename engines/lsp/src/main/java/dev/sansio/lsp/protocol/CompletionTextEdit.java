package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (TextEdit|InsertReplaceEdit)}. */
public sealed interface CompletionTextEdit extends JsonValue
        permits TextEdit, InsertReplaceEdit {

    /** How it is read and written. */
    JsonType<CompletionTextEdit> CODEC = JsonType.of(CompletionTextEdit::read);

    /** Reads one. */
    static CompletionTextEdit read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.COMPLETION_TEXT_EDIT_OBJECTS.read(in);
            default -> throw in.mismatch("CompletionTextEdit");
        };
    }
}
