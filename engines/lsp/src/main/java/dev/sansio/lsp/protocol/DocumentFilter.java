package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (TextDocumentFilter|NotebookCellTextDocumentFilter)}. */
public sealed interface DocumentFilter extends JsonValue
        permits TextDocumentFilter, NotebookCellTextDocumentFilter {

    /** How it is read and written. */
    JsonType<DocumentFilter> CODEC = JsonType.of(DocumentFilter::read);

    /** Reads one. */
    static DocumentFilter read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.DOCUMENT_FILTER_OBJECTS.read(in);
            default -> throw in.mismatch("DocumentFilter");
        };
    }
}
