package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;

/** {@code (NotebookDocumentFilterNotebookType|NotebookDocumentFilterScheme|NotebookDocumentFilterPattern)}. */
public sealed interface NotebookDocumentFilter extends StringOrNotebookDocumentFilter
        permits NotebookDocumentFilterNotebookType, NotebookDocumentFilterScheme, NotebookDocumentFilterPattern {

    /** How it is read and written. */
    JsonType<NotebookDocumentFilter> CODEC = JsonType.of(NotebookDocumentFilter::read);

    /** Reads one. */
    static NotebookDocumentFilter read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.NOTEBOOK_DOCUMENT_FILTER_OBJECTS.read(in);
            default -> throw in.mismatch("NotebookDocumentFilter");
        };
    }
}
