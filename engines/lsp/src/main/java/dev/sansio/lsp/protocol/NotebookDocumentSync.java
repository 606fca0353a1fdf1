package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (NotebookDocumentSyncOptions|NotebookDocumentSyncRegistrationOptions)}. */
public sealed interface NotebookDocumentSync extends JsonValue
        permits NotebookDocumentSyncOptions, NotebookDocumentSyncRegistrationOptions {

    /** How it is read and written. */
    JsonType<NotebookDocumentSync> CODEC = JsonType.of(NotebookDocumentSync::read);

    /** Reads one. */
    static NotebookDocumentSync read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.NOTEBOOK_DOCUMENT_SYNC_OBJECTS.read(in);
            default -> throw in.mismatch("NotebookDocumentSync");
        };
    }
}
