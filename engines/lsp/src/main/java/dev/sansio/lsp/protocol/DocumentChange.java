package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (TextDocumentEdit|CreateFile|RenameFile|DeleteFile)}. */
public sealed interface DocumentChange extends JsonValue
        permits TextDocumentEdit, CreateFile, RenameFile, DeleteFile {

    /** How it is read and written. */
    JsonType<DocumentChange> CODEC = JsonType.of(DocumentChange::read);

    /** Reads one. */
    static DocumentChange read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.DOCUMENT_CHANGE_OBJECTS.read(in);
            default -> throw in.mismatch("DocumentChange");
        };
    }
}
