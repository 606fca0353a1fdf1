package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (string|NotebookDocumentFilter)}. */
public sealed interface StringOrNotebookDocumentFilter extends JsonValue
        permits StringOrNotebookDocumentFilter.Text, NotebookDocumentFilter {

    /** How it is read and written. */
    JsonType<StringOrNotebookDocumentFilter> CODEC = JsonType.of(StringOrNotebookDocumentFilter::read);

    /** {@code string}. */
    record Text(String value) implements StringOrNotebookDocumentFilter {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static StringOrNotebookDocumentFilter of(String value) {
        return new Text(value);
    }

    /** Reads one. */
    static StringOrNotebookDocumentFilter read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case OBJECT -> Choices.STRING_OR_NOTEBOOK_DOCUMENT_FILTER_OBJECTS.read(in);
            default -> throw in.mismatch("StringOrNotebookDocumentFilter");
        };
    }
}
