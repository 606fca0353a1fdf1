package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;

/** {@code (TextDocumentSyncOptions|TextDocumentSyncKind)}. */
public sealed interface TextDocumentSync extends JsonValue
        permits TextDocumentSyncOptions, TextDocumentSyncKind {

    /** How it is read and written. */
    JsonType<TextDocumentSync> CODEC = JsonType.of(TextDocumentSync::read);

    /** Reads one. */
    static TextDocumentSync read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> TextDocumentSyncOptions.read(in);
            case NUMBER -> TextDocumentSyncKind.read(in);
            default -> throw in.mismatch("TextDocumentSync");
        };
    }
}
