package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code SemanticTokenModifiers}.
 *
 * <p>Since 3.16.0.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record SemanticTokenModifiers(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SemanticTokenModifiers> CODEC = JsonType.of(SemanticTokenModifiers::read);

    /** {@code declaration}. */
    public static final SemanticTokenModifiers DECLARATION = new SemanticTokenModifiers("declaration");

    /** {@code definition}. */
    public static final SemanticTokenModifiers DEFINITION = new SemanticTokenModifiers("definition");

    /** {@code readonly}. */
    public static final SemanticTokenModifiers READONLY = new SemanticTokenModifiers("readonly");

    /** {@code static}. */
    public static final SemanticTokenModifiers STATIC = new SemanticTokenModifiers("static");

    /** {@code deprecated}. */
    public static final SemanticTokenModifiers DEPRECATED = new SemanticTokenModifiers("deprecated");

    /** {@code abstract}. */
    public static final SemanticTokenModifiers ABSTRACT = new SemanticTokenModifiers("abstract");

    /** {@code async}. */
    public static final SemanticTokenModifiers ASYNC = new SemanticTokenModifiers("async");

    /** {@code modification}. */
    public static final SemanticTokenModifiers MODIFICATION = new SemanticTokenModifiers("modification");

    /** {@code documentation}. */
    public static final SemanticTokenModifiers DOCUMENTATION = new SemanticTokenModifiers("documentation");

    /** {@code defaultLibrary}. */
    public static final SemanticTokenModifiers DEFAULT_LIBRARY = new SemanticTokenModifiers("defaultLibrary");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static SemanticTokenModifiers of(String value) {
        return switch (value) {
            case "declaration" -> DECLARATION;
            case "definition" -> DEFINITION;
            case "readonly" -> READONLY;
            case "static" -> STATIC;
            case "deprecated" -> DEPRECATED;
            case "abstract" -> ABSTRACT;
            case "async" -> ASYNC;
            case "modification" -> MODIFICATION;
            case "documentation" -> DOCUMENTATION;
            case "defaultLibrary" -> DEFAULT_LIBRARY;
            default -> new SemanticTokenModifiers(value);
        };
    }

    /** Reads one. */
    public static SemanticTokenModifiers read(JsonReader in) {
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
