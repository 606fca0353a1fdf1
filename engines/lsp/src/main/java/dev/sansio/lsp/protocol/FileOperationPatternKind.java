package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code FileOperationPatternKind}:
 * in {@link FileOperationPattern}.
 *
 * <p>Since 3.16.0.
 *
 * @param value as it is written
 */
public record FileOperationPatternKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileOperationPatternKind> CODEC = JsonType.of(FileOperationPatternKind::read);

    /** {@code file}. */
    public static final FileOperationPatternKind FILE = new FileOperationPatternKind("file");

    /** {@code folder}. */
    public static final FileOperationPatternKind FOLDER = new FileOperationPatternKind("folder");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static FileOperationPatternKind of(String value) {
        return switch (value) {
            case "file" -> FILE;
            case "folder" -> FOLDER;
            default -> new FileOperationPatternKind(value);
        };
    }

    /** Reads one. */
    public static FileOperationPatternKind read(JsonReader in) {
        return of(in.string());
    }

    @Override
    public void write(JsonWriter out) {
        out.string(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
