package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code MonikerKind}:
 * in {@link Moniker}.
 *
 * <p>Since 3.16.0.
 *
 * @param value as it is written
 */
public record MonikerKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<MonikerKind> CODEC = JsonType.of(MonikerKind::read);

    /** {@code import}. */
    public static final MonikerKind IMPORT = new MonikerKind("import");

    /** {@code export}. */
    public static final MonikerKind EXPORT = new MonikerKind("export");

    /** {@code local}. */
    public static final MonikerKind LOCAL = new MonikerKind("local");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static MonikerKind of(String value) {
        return switch (value) {
            case "import" -> IMPORT;
            case "export" -> EXPORT;
            case "local" -> LOCAL;
            default -> new MonikerKind(value);
        };
    }

    /** Reads one. */
    public static MonikerKind read(JsonReader in) {
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
