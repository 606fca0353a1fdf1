package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code CodeActionKind}:
 * in {@link ClientCodeActionKindOptions},
 * in {@link CodeActionContext},
 * in {@link CodeActionKindDocumentation},
 * and in other places.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record CodeActionKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionKind> CODEC = JsonType.of(CodeActionKind::read);

    /** {@code }. */
    public static final CodeActionKind EMPTY = new CodeActionKind("");

    /** {@code quickfix}. */
    public static final CodeActionKind QUICK_FIX = new CodeActionKind("quickfix");

    /** {@code refactor}. */
    public static final CodeActionKind REFACTOR = new CodeActionKind("refactor");

    /** {@code refactor.extract}. */
    public static final CodeActionKind REFACTOR_EXTRACT = new CodeActionKind("refactor.extract");

    /** {@code refactor.inline}. */
    public static final CodeActionKind REFACTOR_INLINE = new CodeActionKind("refactor.inline");

    /** {@code refactor.move}. */
    public static final CodeActionKind REFACTOR_MOVE = new CodeActionKind("refactor.move");

    /** {@code refactor.rewrite}. */
    public static final CodeActionKind REFACTOR_REWRITE = new CodeActionKind("refactor.rewrite");

    /** {@code source}. */
    public static final CodeActionKind SOURCE = new CodeActionKind("source");

    /** {@code source.organizeImports}. */
    public static final CodeActionKind SOURCE_ORGANIZE_IMPORTS = new CodeActionKind("source.organizeImports");

    /** {@code source.fixAll}. */
    public static final CodeActionKind SOURCE_FIX_ALL = new CodeActionKind("source.fixAll");

    /** {@code notebook}. */
    public static final CodeActionKind NOTEBOOK = new CodeActionKind("notebook");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static CodeActionKind of(String value) {
        return switch (value) {
            case "" -> EMPTY;
            case "quickfix" -> QUICK_FIX;
            case "refactor" -> REFACTOR;
            case "refactor.extract" -> REFACTOR_EXTRACT;
            case "refactor.inline" -> REFACTOR_INLINE;
            case "refactor.move" -> REFACTOR_MOVE;
            case "refactor.rewrite" -> REFACTOR_REWRITE;
            case "source" -> SOURCE;
            case "source.organizeImports" -> SOURCE_ORGANIZE_IMPORTS;
            case "source.fixAll" -> SOURCE_FIX_ALL;
            case "notebook" -> NOTEBOOK;
            default -> new CodeActionKind(value);
        };
    }

    /** Reads one. */
    public static CodeActionKind read(JsonReader in) {
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
