package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (TextDocumentContentOptions|TextDocumentContentRegistrationOptions)}. */
public sealed interface TextDocumentContentProvider extends JsonValue
        permits TextDocumentContentOptions, TextDocumentContentRegistrationOptions {

    /** How it is read and written. */
    JsonType<TextDocumentContentProvider> CODEC = JsonType.of(TextDocumentContentProvider::read);

    /** Reads one. */
    static TextDocumentContentProvider read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.TEXT_DOCUMENT_CONTENT_PROVIDER_OBJECTS.read(in);
            default -> throw in.mismatch("TextDocumentContentProvider");
        };
    }
}
