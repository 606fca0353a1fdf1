package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (NotebookDocumentFilterWithNotebook|NotebookDocumentFilterWithCells)}. */
public sealed interface NotebookSelector extends JsonValue
        permits NotebookDocumentFilterWithNotebook, NotebookDocumentFilterWithCells {

    /** How it is read and written. */
    JsonType<NotebookSelector> CODEC = JsonType.of(NotebookSelector::read);

    /** Reads one. */
    static NotebookSelector read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.NOTEBOOK_SELECTOR_OBJECTS.read(in);
            default -> throw in.mismatch("NotebookSelector");
        };
    }
}
