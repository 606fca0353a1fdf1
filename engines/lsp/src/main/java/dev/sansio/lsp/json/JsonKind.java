package dev.sansio.lsp.json;

/** What a value of JSON is. */
public enum JsonKind {
    /** {@code {}}. */
    OBJECT,
    /** {@code []}. */
    ARRAY,
    /** A text. */
    STRING,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code null}. */
    NULL;

    static JsonKind of(int first) {
        return switch (first) {
            case '{' -> OBJECT;
            case '[' -> ARRAY;
            case '"' -> STRING;
            case 't', 'f' -> BOOLEAN;
            case 'n' -> NULL;
            default -> NUMBER;
        };
    }
}
