package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (TextDocumentContentChangePartial|TextDocumentContentChangeWholeDocument)}. */
public sealed interface TextDocumentContentChangeEvent extends JsonValue
        permits TextDocumentContentChangePartial, TextDocumentContentChangeWholeDocument {

    /** How it is read and written. */
    JsonType<TextDocumentContentChangeEvent> CODEC = JsonType.of(TextDocumentContentChangeEvent::read);

    /** Reads one. */
    static TextDocumentContentChangeEvent read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.TEXT_DOCUMENT_CONTENT_CHANGE_EVENT_OBJECTS.read(in);
            default -> throw in.mismatch("TextDocumentContentChangeEvent");
        };
    }
}
