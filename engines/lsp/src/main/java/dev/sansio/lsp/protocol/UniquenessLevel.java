package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code UniquenessLevel}:
 * in {@link Moniker}.
 *
 * <p>Since 3.16.0.
 *
 * @param value as it is written
 */
public record UniquenessLevel(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<UniquenessLevel> CODEC = JsonType.of(UniquenessLevel::read);

    /** {@code document}. */
    public static final UniquenessLevel DOCUMENT = new UniquenessLevel("document");

    /** {@code project}. */
    public static final UniquenessLevel PROJECT = new UniquenessLevel("project");

    /** {@code group}. */
    public static final UniquenessLevel GROUP = new UniquenessLevel("group");

    /** {@code scheme}. */
    public static final UniquenessLevel SCHEME = new UniquenessLevel("scheme");

    /** {@code global}. */
    public static final UniquenessLevel GLOBAL = new UniquenessLevel("global");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static UniquenessLevel of(String value) {
        return switch (value) {
            case "document" -> DOCUMENT;
            case "project" -> PROJECT;
            case "group" -> GROUP;
            case "scheme" -> SCHEME;
            case "global" -> GLOBAL;
            default -> new UniquenessLevel(value);
        };
    }

    /** Reads one. */
    public static UniquenessLevel read(JsonReader in) {
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
