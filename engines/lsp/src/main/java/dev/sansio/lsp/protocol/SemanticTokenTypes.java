package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code SemanticTokenTypes}.
 *
 * <p>Since 3.16.0.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record SemanticTokenTypes(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SemanticTokenTypes> CODEC = JsonType.of(SemanticTokenTypes::read);

    /** {@code namespace}. */
    public static final SemanticTokenTypes NAMESPACE = new SemanticTokenTypes("namespace");

    /** {@code type}. */
    public static final SemanticTokenTypes TYPE = new SemanticTokenTypes("type");

    /** {@code class}. */
    public static final SemanticTokenTypes CLASS = new SemanticTokenTypes("class");

    /** {@code enum}. */
    public static final SemanticTokenTypes ENUM = new SemanticTokenTypes("enum");

    /** {@code interface}. */
    public static final SemanticTokenTypes INTERFACE = new SemanticTokenTypes("interface");

    /** {@code struct}. */
    public static final SemanticTokenTypes STRUCT = new SemanticTokenTypes("struct");

    /** {@code typeParameter}. */
    public static final SemanticTokenTypes TYPE_PARAMETER = new SemanticTokenTypes("typeParameter");

    /** {@code parameter}. */
    public static final SemanticTokenTypes PARAMETER = new SemanticTokenTypes("parameter");

    /** {@code variable}. */
    public static final SemanticTokenTypes VARIABLE = new SemanticTokenTypes("variable");

    /** {@code property}. */
    public static final SemanticTokenTypes PROPERTY = new SemanticTokenTypes("property");

    /** {@code enumMember}. */
    public static final SemanticTokenTypes ENUM_MEMBER = new SemanticTokenTypes("enumMember");

    /** {@code event}. */
    public static final SemanticTokenTypes EVENT = new SemanticTokenTypes("event");

    /** {@code function}. */
    public static final SemanticTokenTypes FUNCTION = new SemanticTokenTypes("function");

    /** {@code method}. */
    public static final SemanticTokenTypes METHOD = new SemanticTokenTypes("method");

    /** {@code macro}. */
    public static final SemanticTokenTypes MACRO = new SemanticTokenTypes("macro");

    /** {@code keyword}. */
    public static final SemanticTokenTypes KEYWORD = new SemanticTokenTypes("keyword");

    /** {@code modifier}. */
    public static final SemanticTokenTypes MODIFIER = new SemanticTokenTypes("modifier");

    /** {@code comment}. */
    public static final SemanticTokenTypes COMMENT = new SemanticTokenTypes("comment");

    /** {@code string}. */
    public static final SemanticTokenTypes STRING = new SemanticTokenTypes("string");

    /** {@code number}. */
    public static final SemanticTokenTypes NUMBER = new SemanticTokenTypes("number");

    /** {@code regexp}. */
    public static final SemanticTokenTypes REGEXP = new SemanticTokenTypes("regexp");

    /** {@code operator}. */
    public static final SemanticTokenTypes OPERATOR = new SemanticTokenTypes("operator");

    /** {@code decorator}. */
    public static final SemanticTokenTypes DECORATOR = new SemanticTokenTypes("decorator");

    /** {@code label}. */
    public static final SemanticTokenTypes LABEL = new SemanticTokenTypes("label");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static SemanticTokenTypes of(String value) {
        return switch (value) {
            case "namespace" -> NAMESPACE;
            case "type" -> TYPE;
            case "class" -> CLASS;
            case "enum" -> ENUM;
            case "interface" -> INTERFACE;
            case "struct" -> STRUCT;
            case "typeParameter" -> TYPE_PARAMETER;
            case "parameter" -> PARAMETER;
            case "variable" -> VARIABLE;
            case "property" -> PROPERTY;
            case "enumMember" -> ENUM_MEMBER;
            case "event" -> EVENT;
            case "function" -> FUNCTION;
            case "method" -> METHOD;
            case "macro" -> MACRO;
            case "keyword" -> KEYWORD;
            case "modifier" -> MODIFIER;
            case "comment" -> COMMENT;
            case "string" -> STRING;
            case "number" -> NUMBER;
            case "regexp" -> REGEXP;
            case "operator" -> OPERATOR;
            case "decorator" -> DECORATOR;
            case "label" -> LABEL;
            default -> new SemanticTokenTypes(value);
        };
    }

    /** Reads one. */
    public static SemanticTokenTypes read(JsonReader in) {
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
