package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code CompletionItemKind}:
 * in {@link ClientCompletionItemOptionsKind},
 * in {@link CompletionItem}.
 *
 * @param value as it is written
 */
public record CompletionItemKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CompletionItemKind> CODEC = JsonType.of(CompletionItemKind::read);

    /** {@code 1}. */
    public static final CompletionItemKind TEXT = new CompletionItemKind(1);

    /** {@code 2}. */
    public static final CompletionItemKind METHOD = new CompletionItemKind(2);

    /** {@code 3}. */
    public static final CompletionItemKind FUNCTION = new CompletionItemKind(3);

    /** {@code 4}. */
    public static final CompletionItemKind CONSTRUCTOR = new CompletionItemKind(4);

    /** {@code 5}. */
    public static final CompletionItemKind FIELD = new CompletionItemKind(5);

    /** {@code 6}. */
    public static final CompletionItemKind VARIABLE = new CompletionItemKind(6);

    /** {@code 7}. */
    public static final CompletionItemKind CLASS = new CompletionItemKind(7);

    /** {@code 8}. */
    public static final CompletionItemKind INTERFACE = new CompletionItemKind(8);

    /** {@code 9}. */
    public static final CompletionItemKind MODULE = new CompletionItemKind(9);

    /** {@code 10}. */
    public static final CompletionItemKind PROPERTY = new CompletionItemKind(10);

    /** {@code 11}. */
    public static final CompletionItemKind UNIT = new CompletionItemKind(11);

    /** {@code 12}. */
    public static final CompletionItemKind VALUE = new CompletionItemKind(12);

    /** {@code 13}. */
    public static final CompletionItemKind ENUM = new CompletionItemKind(13);

    /** {@code 14}. */
    public static final CompletionItemKind KEYWORD = new CompletionItemKind(14);

    /** {@code 15}. */
    public static final CompletionItemKind SNIPPET = new CompletionItemKind(15);

    /** {@code 16}. */
    public static final CompletionItemKind COLOR = new CompletionItemKind(16);

    /** {@code 17}. */
    public static final CompletionItemKind FILE = new CompletionItemKind(17);

    /** {@code 18}. */
    public static final CompletionItemKind REFERENCE = new CompletionItemKind(18);

    /** {@code 19}. */
    public static final CompletionItemKind FOLDER = new CompletionItemKind(19);

    /** {@code 20}. */
    public static final CompletionItemKind ENUM_MEMBER = new CompletionItemKind(20);

    /** {@code 21}. */
    public static final CompletionItemKind CONSTANT = new CompletionItemKind(21);

    /** {@code 22}. */
    public static final CompletionItemKind STRUCT = new CompletionItemKind(22);

    /** {@code 23}. */
    public static final CompletionItemKind EVENT = new CompletionItemKind(23);

    /** {@code 24}. */
    public static final CompletionItemKind OPERATOR = new CompletionItemKind(24);

    /** {@code 25}. */
    public static final CompletionItemKind TYPE_PARAMETER = new CompletionItemKind(25);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static CompletionItemKind of(int value) {
        return switch (value) {
            case 1 -> TEXT;
            case 2 -> METHOD;
            case 3 -> FUNCTION;
            case 4 -> CONSTRUCTOR;
            case 5 -> FIELD;
            case 6 -> VARIABLE;
            case 7 -> CLASS;
            case 8 -> INTERFACE;
            case 9 -> MODULE;
            case 10 -> PROPERTY;
            case 11 -> UNIT;
            case 12 -> VALUE;
            case 13 -> ENUM;
            case 14 -> KEYWORD;
            case 15 -> SNIPPET;
            case 16 -> COLOR;
            case 17 -> FILE;
            case 18 -> REFERENCE;
            case 19 -> FOLDER;
            case 20 -> ENUM_MEMBER;
            case 21 -> CONSTANT;
            case 22 -> STRUCT;
            case 23 -> EVENT;
            case 24 -> OPERATOR;
            case 25 -> TYPE_PARAMETER;
            default -> new CompletionItemKind(value);
        };
    }

    /** Reads one. */
    public static CompletionItemKind read(JsonReader in) {
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
            case 2 -> "Method";
            case 3 -> "Function";
            case 4 -> "Constructor";
            case 5 -> "Field";
            case 6 -> "Variable";
            case 7 -> "Class";
            case 8 -> "Interface";
            case 9 -> "Module";
            case 10 -> "Property";
            case 11 -> "Unit";
            case 12 -> "Value";
            case 13 -> "Enum";
            case 14 -> "Keyword";
            case 15 -> "Snippet";
            case 16 -> "Color";
            case 17 -> "File";
            case 18 -> "Reference";
            case 19 -> "Folder";
            case 20 -> "EnumMember";
            case 21 -> "Constant";
            case 22 -> "Struct";
            case 23 -> "Event";
            case 24 -> "Operator";
            case 25 -> "TypeParameter";
            default -> Integer.toString(value);
        };
    }
}
