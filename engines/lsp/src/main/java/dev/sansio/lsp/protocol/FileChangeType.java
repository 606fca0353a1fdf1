package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code FileChangeType}:
 * in {@link FileEvent}.
 *
 * @param value as it is written
 */
public record FileChangeType(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileChangeType> CODEC = JsonType.of(FileChangeType::read);

    /** {@code 1}. */
    public static final FileChangeType CREATED = new FileChangeType(1);

    /** {@code 2}. */
    public static final FileChangeType CHANGED = new FileChangeType(2);

    /** {@code 3}. */
    public static final FileChangeType DELETED = new FileChangeType(3);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static FileChangeType of(int value) {
        return switch (value) {
            case 1 -> CREATED;
            case 2 -> CHANGED;
            case 3 -> DELETED;
            default -> new FileChangeType(value);
        };
    }

    /** Reads one. */
    public static FileChangeType read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Created";
            case 2 -> "Changed";
            case 3 -> "Deleted";
            default -> Integer.toString(value);
        };
    }
}
