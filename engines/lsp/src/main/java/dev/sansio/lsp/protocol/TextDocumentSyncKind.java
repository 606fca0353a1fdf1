package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code TextDocumentSyncKind}:
 * in {@link ServerCapabilities},
 * in {@link TextDocumentChangeRegistrationOptions},
 * in {@link TextDocumentSyncOptions}.
 *
 * @param value as it is written
 */
public record TextDocumentSyncKind(int value) implements TextDocumentSync {

    /** How it is read and written. */
    public static final JsonType<TextDocumentSyncKind> CODEC = JsonType.of(TextDocumentSyncKind::read);

    /** {@code 0}. */
    public static final TextDocumentSyncKind NONE = new TextDocumentSyncKind(0);

    /** {@code 1}. */
    public static final TextDocumentSyncKind FULL = new TextDocumentSyncKind(1);

    /** {@code 2}. */
    public static final TextDocumentSyncKind INCREMENTAL = new TextDocumentSyncKind(2);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static TextDocumentSyncKind of(int value) {
        return switch (value) {
            case 0 -> NONE;
            case 1 -> FULL;
            case 2 -> INCREMENTAL;
            default -> new TextDocumentSyncKind(value);
        };
    }

    /** Reads one. */
    public static TextDocumentSyncKind read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 0 -> "None";
            case 1 -> "Full";
            case 2 -> "Incremental";
            default -> Integer.toString(value);
        };
    }
}
