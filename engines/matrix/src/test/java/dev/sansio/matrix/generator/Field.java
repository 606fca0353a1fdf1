package dev.sansio.matrix.generator;

import java.util.Locale;

/**
 * A component of a record.
 *
 * @param wire its name on the wire
 * @param component its name in Java
 * @param type its type in Java, boxed
 * @param codec the expression that reads and writes it
 * @param place where it stands: path, query, header, content, member
 */
record Field(String wire, String component, String type, String codec, String place, boolean required) {

    /** The same under another name. */
    Field named(String other) {
        return new Field(wire, other, type, codec, place, required);
    }

    /** As a parameter. */
    String declared() {
        return (required ? unboxed() : "@Nullable " + type) + " " + component;
    }

    private String unboxed() {
        return switch (type) {
            case "Long" -> "long";
            case "Double" -> "double";
            case "Boolean" -> "boolean";
            default -> type;
        };
    }

    /** The statement that writes it. */
    String writes() {
        return switch (place) {
            case "path" -> "out.path(\"" + wire + "\", " + text() + ", " + component + ");";
            case "query" ->
                type.startsWith("List")
                        ? "out.queries(\"" + wire + "\", " + component + ");"
                        : type.startsWith("Map")
                                ? "out.queries(" + component + ");"
                                : "out.query(\"" + wire + "\", " + text() + ", " + component + ");";
            case "header" -> "out.field(\"" + wire.toLowerCase(Locale.ROOT) + "\", " + component + ");";
            case "content" -> "out.content(" + codec + ", " + component + ");";
            default -> "out.put(\"" + wire + "\", " + codec + ", " + component + ");";
        };
    }

    /** The expression that reads it. */
    String reads() {
        return switch (place) {
            case "path" -> "in.path(\"" + wire + "\", " + text() + ")";
            case "query" ->
                type.startsWith("List")
                        ? "in.queries(\"" + wire + "\")"
                        : type.startsWith("Map")
                                ? "in.queries()"
                                : "in." + (required ? "requiredQuery" : "query") + "(\"" + wire + "\", " + text() + ")";
            case "header" -> "in.field(\"" + wire.toLowerCase(Locale.ROOT) + "\")";
            case "content" -> "in.content(" + codec + ")";
            default -> "in." + (required ? "required" : "optional") + "(\"" + wire + "\", " + codec + ")";
        };
    }

    private String text() {
        return switch (type) {
            case "Long" -> "Text.NUMBER";
            case "Boolean" -> "Text.FLAG";
            case "Secret" -> "Text.SECRET";
            default -> "Text.STRING";
        };
    }
}
