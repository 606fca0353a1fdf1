package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (TextEdit|AnnotatedTextEdit|SnippetTextEdit)}. */
public sealed interface DocumentEdit extends JsonValue
        permits TextEdit, AnnotatedTextEdit, SnippetTextEdit {

    /** How it is read and written. */
    JsonType<DocumentEdit> CODEC = JsonType.of(DocumentEdit::read);

    /** Reads one. */
    static DocumentEdit read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.DOCUMENT_EDIT_OBJECTS.read(in);
            default -> throw in.mismatch("DocumentEdit");
        };
    }
}
