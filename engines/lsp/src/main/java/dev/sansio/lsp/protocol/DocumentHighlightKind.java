package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code DocumentHighlightKind}:
 * in {@link DocumentHighlight}.
 *
 * @param value as it is written
 */
public record DocumentHighlightKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentHighlightKind> CODEC = JsonType.of(DocumentHighlightKind::read);

    /** {@code 1}. */
    public static final DocumentHighlightKind TEXT = new DocumentHighlightKind(1);

    /** {@code 2}. */
    public static final DocumentHighlightKind READ = new DocumentHighlightKind(2);

    /** {@code 3}. */
    public static final DocumentHighlightKind WRITE = new DocumentHighlightKind(3);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static DocumentHighlightKind of(int value) {
        return switch (value) {
            case 1 -> TEXT;
            case 2 -> READ;
            case 3 -> WRITE;
            default -> new DocumentHighlightKind(value);
        };
    }

    /** Reads one. */
    public static DocumentHighlightKind read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Text";
            case 2 -> "Read";
            case 3 -> "Write";
            default -> Integer.toString(value);
        };
    }
}
