package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code SymbolKind}:
 * in {@link BaseSymbolInformation},
 * in {@link CallHierarchyItem},
 * in {@link ClientSymbolKindOptions},
 * and in other places.
 *
 * @param value as it is written
 */
public record SymbolKind(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SymbolKind> CODEC = JsonType.of(SymbolKind::read);

    /** {@code 1}. */
    public static final SymbolKind FILE = new SymbolKind(1);

    /** {@code 2}. */
    public static final SymbolKind MODULE = new SymbolKind(2);

    /** {@code 3}. */
    public static final SymbolKind NAMESPACE = new SymbolKind(3);

    /** {@code 4}. */
    public static final SymbolKind PACKAGE = new SymbolKind(4);

    /** {@code 5}. */
    public static final SymbolKind CLASS = new SymbolKind(5);

    /** {@code 6}. */
    public static final SymbolKind METHOD = new SymbolKind(6);

    /** {@code 7}. */
    public static final SymbolKind PROPERTY = new SymbolKind(7);

    /** {@code 8}. */
    public static final SymbolKind FIELD = new SymbolKind(8);

    /** {@code 9}. */
    public static final SymbolKind CONSTRUCTOR = new SymbolKind(9);

    /** {@code 10}. */
    public static final SymbolKind ENUM = new SymbolKind(10);

    /** {@code 11}. */
    public static final SymbolKind INTERFACE = new SymbolKind(11);

    /** {@code 12}. */
    public static final SymbolKind FUNCTION = new SymbolKind(12);

    /** {@code 13}. */
    public static final SymbolKind VARIABLE = new SymbolKind(13);

    /** {@code 14}. */
    public static final SymbolKind CONSTANT = new SymbolKind(14);

    /** {@code 15}. */
    public static final SymbolKind STRING = new SymbolKind(15);

    /** {@code 16}. */
    public static final SymbolKind NUMBER = new SymbolKind(16);

    /** {@code 17}. */
    public static final SymbolKind BOOLEAN = new SymbolKind(17);

    /** {@code 18}. */
    public static final SymbolKind ARRAY = new SymbolKind(18);

    /** {@code 19}. */
    public static final SymbolKind OBJECT = new SymbolKind(19);

    /** {@code 20}. */
    public static final SymbolKind KEY = new SymbolKind(20);

    /** {@code 21}. */
    public static final SymbolKind NULL = new SymbolKind(21);

    /** {@code 22}. */
    public static final SymbolKind ENUM_MEMBER = new SymbolKind(22);

    /** {@code 23}. */
    public static final SymbolKind STRUCT = new SymbolKind(23);

    /** {@code 24}. */
    public static final SymbolKind EVENT = new SymbolKind(24);

    /** {@code 25}. */
    public static final SymbolKind OPERATOR = new SymbolKind(25);

    /** {@code 26}. */
    public static final SymbolKind TYPE_PARAMETER = new SymbolKind(26);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static SymbolKind of(int value) {
        return switch (value) {
            case 1 -> FILE;
            case 2 -> MODULE;
            case 3 -> NAMESPACE;
            case 4 -> PACKAGE;
            case 5 -> CLASS;
            case 6 -> METHOD;
            case 7 -> PROPERTY;
            case 8 -> FIELD;
            case 9 -> CONSTRUCTOR;
            case 10 -> ENUM;
            case 11 -> INTERFACE;
            case 12 -> FUNCTION;
            case 13 -> VARIABLE;
            case 14 -> CONSTANT;
            case 15 -> STRING;
            case 16 -> NUMBER;
            case 17 -> BOOLEAN;
            case 18 -> ARRAY;
            case 19 -> OBJECT;
            case 20 -> KEY;
            case 21 -> NULL;
            case 22 -> ENUM_MEMBER;
            case 23 -> STRUCT;
            case 24 -> EVENT;
            case 25 -> OPERATOR;
            case 26 -> TYPE_PARAMETER;
            default -> new SymbolKind(value);
        };
    }

    /** Reads one. */
    public static SymbolKind read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "File";
            case 2 -> "Module";
            case 3 -> "Namespace";
            case 4 -> "Package";
            case 5 -> "Class";
            case 6 -> "Method";
            case 7 -> "Property";
            case 8 -> "Field";
            case 9 -> "Constructor";
            case 10 -> "Enum";
            case 11 -> "Interface";
            case 12 -> "Function";
            case 13 -> "Variable";
            case 14 -> "Constant";
            case 15 -> "String";
            case 16 -> "Number";
            case 17 -> "Boolean";
            case 18 -> "Array";
            case 19 -> "Object";
            case 20 -> "Key";
            case 21 -> "Null";
            case 22 -> "EnumMember";
            case 23 -> "Struct";
            case 24 -> "Event";
            case 25 -> "Operator";
            case 26 -> "TypeParameter";
            default -> Integer.toString(value);
        };
    }
}
