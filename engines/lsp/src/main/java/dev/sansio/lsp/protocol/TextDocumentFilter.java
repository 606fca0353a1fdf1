package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;

/** {@code (TextDocumentFilterLanguage|TextDocumentFilterScheme|TextDocumentFilterPattern)}. */
public sealed interface TextDocumentFilter extends DocumentFilter
        permits TextDocumentFilterLanguage, TextDocumentFilterScheme, TextDocumentFilterPattern {

    /** How it is read and written. */
    JsonType<TextDocumentFilter> CODEC = JsonType.of(TextDocumentFilter::read);

    /** Reads one. */
    static TextDocumentFilter read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.TEXT_DOCUMENT_FILTER_OBJECTS.read(in);
            default -> throw in.mismatch("TextDocumentFilter");
        };
    }
}
